import { type Form, formsOf } from './forms';

/** What a verb says of the one who does it, from boast to mere activity. */
export type DeedKind = 'triumph' | 'launch' | 'author' | 'merit' | 'care' | 'make' | 'run' | 'show';

const verbs: Record<DeedKind, string> = {
  /** To have done it is to have come out on top. */
  triumph: `win:won achieve surpass exceed outperform earn secure double triple quadruple raise:raised pass cosponsor
    co-sponsor file table top score:scored clinch accomplish smash beat:beat,beaten graduate qualify land surpass ace outrank`,
  /** To say it is to announce. */
  launch: `launch announce unveil introduce release publish premiere debut reveal inaugurate open expand intro:intro
    roll pioneer relaunch drop invent`,
  /** What is made by it can be read, heard or watched. */
  author: `write:wrote,written author co-author blog record upload film pen co-write:co-wrote,co-written direct compose
    podcast post`,
  /** The credit that a public person claims. */
  merit: `fight:fought lead:led champion deliver persuade convince`,
  /** Good works. */
  care: `donate fund invest sponsor help support provide rescue plant train feed:fed serve protect restore
    commit pledge partner team collaborate contribute dedicate empower boost accelerate
    improve transform strengthen reduce save advance award secure vote renew distribute collect tackle
    conserve house shelter mentor educate inspire cut:cut drive:drove,driven aim strive work coach teach:taught advise
    guide assist equip connect rehome re-home heal cure clean replant rewild halt block eliminate defend preserve repair
    rebuild:rebuilt vaccinate counsel consult recycle reuse offset match uplift restock`,
  /** Things that one makes. */
  make: `create build:built develop design make:made found:founded curate compile produce co-found craft
    establish draw:drew,drawn paint sketch sculpt knit crochet sew:sewed,sewn carve weave:wove,woven illustrate animate
    code program hack brew remix edit translate prototype assemble print construct architect automate
    photograph render formulate reverse-engineer whip handcraft upcycle forge dig:dug drill pave excavate`,
  /** Things that one sets going or brings to an end. */
  run: `hold:held host start begin:began,begun organise organize form grow:grew,grown complete finish upgrade implement
    reach hit:hit cross mark close sell:sold hire ship sign identify discover map measure offer charge stock bring:brought lift scale deploy migrate
    recruit evolve adopt acquire merge install uncover expose document analyze analyse survey test prove
    propose simplify modernize modernise tailor specialize specialise combine source`,
  /** Showing oneself or one's own to an audience. */
  show: `present speak:spoke,spoken discuss talk explain explore outline showcase feature highlight appear join
    interview keynote moderate testify address guest chat live-tweet livestream perform exhibit demonstrate break:broke,broken
    describe tell:told argue examine lecture pitch sing:sang,sung tour judge teach:taught`,
};

const deeds = new Map<string, { kind: DeedKind; form: Form }>();
for (const kind of Object.keys(verbs).reverse() as DeedKind[])
  for (const [norm, form] of formsOf(verbs[kind])) deeds.set(norm, { kind, form });

/** The deed that a verb form names. */
export function deedOf(norm: string): { kind: DeedKind; form: Form } | undefined {
  return deeds.get(norm);
}

/** What is done to the one who is praised: "we were named …", "proud to be ranked …". */
export const honours: ReadonlySet<string> = new Set(
  `named ranked awarded recognised recognized nominated voted shortlisted listed honoured honored certified featured
  selected chosen rated inducted elected quoted interviewed mentioned profiled published crowned accredited appointed
  invited included endorsed accepted longlisted cited covered spotlighted commended`
    .split(/\s+/)
    .filter(Boolean),
);
