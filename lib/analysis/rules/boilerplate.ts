import { perSentence } from '../document';
import { type Hit, type Rule, wholeOf } from '../rule';
import { isCircular } from '../stock/circular';
import { plainInstead } from '../stock/plain';
import { stockOf } from '../stock/stock';
import { templateFields } from '../stock/template-fields';

const fieldsIn = perSentence(({ text }) => templateFields(text));

/** A reply or message that would fit, unchanged, under hundreds of others. */
export const boilerplate: Rule = {
  id: 'boilerplate',
  level: 'draft',
  variants: ['field', 'apology', 'thanks', 'handoff', 'stock', 'sent-before'],
  source:
    'Crijns et al. (2017), Personalized and conversational human voice in organisations\u2019 replies, doi:10.1016/j.pubrev.2016.11.005',
  find(draft) {
    const fields = draft.sentences.flatMap(({ sentence, start }) =>
      fieldsIn(sentence).map(
        (field): Hit => ({ start: start + field.start, end: start + field.end, variant: 'field' }),
      ),
    );
    if (fields.length > 0) return fields;
    if (draft.surface === 'post' || draft.surface === 'quote') return [];
    const move =
      stockOf(draft) ?? (draft.surface === 'message' && isCircular(draft) ? 'stock' : undefined);
    if (!move) return [];
    const suggestion = plainInstead(draft.text);
    return [{ ...wholeOf(draft), variant: move, ...(suggestion ? { suggestion } : {}) }];
  },
};
