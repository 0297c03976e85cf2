import { wordSet } from '../../word-class';
import { type Request, reader, readerOpens } from './request';

/** What the reader is free to do: possibilities, proposals, welcomes. */
export const openings: readonly Request[] = [
  // You can sign up …, you may want to …
  {
    opens: wordSet(readerOpens),
    // "Find out how you can join" points; "here is how you can join" is a step of its own.
    notAfter: /^(?:how|where|when|why|what|which)$/,
    pattern: new RegExp(
      `^${reader} (?:can|could|may|might) (?:also |still |always |easily |even |now |want to |like to |help (?:us |me |[a-z]+ ){0,5}(?:by )?)*`,
    ),
    strength: 'soft',
  },
  // Have you thought about …? How do you feel about …? Why not …?
  {
    opens: wordSet('maybe perhaps'),
    pattern: new RegExp(`^(?:maybe|perhaps) ${reader} (?:will|would|can|could|might) `),
    strength: 'soft',
  },
  {
    opens: wordSet('have did do maybe perhaps you'),
    pattern: new RegExp(
      `^(?:have|did|do|maybe|perhaps)? ?${reader} (?:could |can |might |should )?(?:ever )?(?:thought|think|considered|consider|know) (?:about |of |that )?(?:you can )?`,
    ),
    strength: 'soft',
  },
  {
    opens: wordSet('how what'),
    pattern:
      /^(?:how|what) (?:do you feel about|would you feel about|about|would you think (?:of|about)) /,
    strength: 'soft',
  },
  { opens: wordSet('why'), pattern: /^why (?:not|do you not|do not you) /, strength: 'soft' },
  // Celebrate by joining …: as strong as the clause whose way it is
  { opens: wordSet('by'), pattern: /^by (?:simply |just )?(?=[a-z]+ing\b)/, strength: 'hard' },
  // You are welcome to …
  {
    opens: wordSet('you everyone all anyone'),
    pattern:
      /^(?:you|everyone|all|anyone) (?:are|is) (?:all |also |very |most |more than |always )*(?:welcome|invited|encouraged|urged|asked) (?:to|and) /,
    strength: 'soft',
  },
];
