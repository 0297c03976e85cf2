import { wordSet } from '../../word-class';
import { type Request, reader, readerOpens, softeners } from './request';

/**
 * Questions whether the reader can, will or wants to. Clark (1979), "Responding to indirect speech acts",
 * doi:10.1016/0010-0285(79)90020-3.
 */
export const questions: readonly Request[] = [
  // Do you think you could …? Is there any chance you would …? I was wondering if you would like to …
  {
    opens: wordSet('do is any a was were am wondering wonder i we hoping wanted'),
    pattern: new RegExp(
      `^(?:do you think|(?:is there )?(?:any|a) (?:chance|way)|(?:(?:i|we) )?(?:was|were|am|are|been)? ?(?:just |really |also )*(?:wondering|wonder|wanted to (?:see|know|ask|check)|want to (?:ask|know|see))|(?:was|were) (?:just |really )?hoping) (?:that |if |whether )?${reader} (?:can|could|would|will|might|may) ${softeners}`,
    ),
    strength: 'hard',
  },
  // Are you sure you do not want to give more?
  {
    opens: wordSet('are'),
    pattern:
      /^are you sure (?:that )?you (?:do not|would not|can not|cannot|will not|dont) (?:want to |like to |wish to )?/,
    strength: 'hard',
  },
  // Would you (please) …? Can anyone …?
  {
    opens: wordSet('can could will would may might'),
    pattern: new RegExp(
      `^(?:can|could|will|would|may|might) (?:not )?(?:${reader}|people) (?:not )?${softeners}`,
    ),
    strength: 'hard',
    maybeQuestion: true,
  },
  // Are you willing to …? … whether you are able to …
  {
    opens: wordSet('are is if would whether'),
    pattern: new RegExp(
      `^(?:are|is|if|would|whether) ${reader} (?:would be |are |were |be )?(?:willing|able|in a position|open) (?:to|in) ${softeners}`,
    ),
    strength: 'hard',
  },
  // Can we count on you to …?
  {
    opens: wordSet('can could may'),
    pattern: new RegExp(
      `^(?:can|could|may) (?:i|we) (?:ask|count on|get|persuade|convince|interest|tempt|trouble|invite|encourage) ${reader} (?:to|in|for|into) ${softeners}`,
    ),
    strength: 'hard',
  },
  // Do you want to give?
  {
    opens: wordSet('do'),
    pattern: new RegExp(`^do ${reader} (?:want|wish|care|plan) to ${softeners}`),
    strength: 'hard',
    maybeQuestion: true,
  },
  // How much would you like to give? … how much you are willing to spare
  {
    opens: wordSet('how'),
    pattern: new RegExp(
      `^how much (?:(?:would|can|could|will|do|are) ${reader}|${reader} (?:are|would be)) (?:(?:like|want|willing|able|be willing|be able|care) )?(?:to )?`,
    ),
    strength: 'hard',
  },
  // Let us know how much you would like to give
  {
    opens: wordSet('let just please tell say choose decide enter type'),
    pattern: new RegExp(
      `^(?:let (?:me|us) know|(?:just |please )?(?:tell|say|choose|decide|enter|type)(?: me| us)?) (?:how (?:much|many)|(?:the|what|which) amount)(?: [a-z]+)? ?(?:that )?${reader} (?:can |could |would |will |might |may |want |wish |like |care |are |be |willing |able )*(?:to )?`,
    ),
    strength: 'hard',
  },
  // Tell us if you want to help
  {
    opens: wordSet('let tell message dm email contact'),
    pattern: new RegExp(
      `^(?:let (?:me|us) know|(?:tell|message|dm|email|contact) (?:me|us)) (?:if|whether) ${reader} (?:can |could |would |will |might |may |want |wish |like |care |are |be |willing |able )*(?:interested in )?(?:to )?`,
    ),
    strength: 'soft',
  },
  // Anyone want to …?
  {
    opens: wordSet('who'),
    // "Campaigners who want to sign" are told of.
    notAfter: /^(?!(?:and|so|but|or|now|ok|okay|hey|guys|folks|EMOJI)$)./,
    pattern:
      /^who (?:else )?(?:wants|wanna|fancies|is (?:up|keen|interested))(?: in| for)? (?:to )?/,
    strength: 'soft',
    maybeQuestion: true,
  },
  {
    opens: wordSet('anyone anybody someone'),
    pattern:
      /^(?:anyone|anybody|someone) (?:else )?(?:want|wants|wanna|fancy|fancies|care|up|keen|interested)(?: in| for)? (?:to )?/,
    strength: 'soft',
    maybeQuestion: true,
  },
  // Are you interested in …
  {
    opens: wordSet(readerOpens),
    pattern: new RegExp(
      `^${reader} (?:would |will |may |might |can |are |is |be )*interested in (?:(?:learning|hearing) more about (?:and|or) (?:possibly |maybe )?)?`,
    ),
    strength: 'soft',
  },
  // Have you joined our …? (Whether somebody voted or gave is a question.)
  {
    opens: wordSet('have'),
    pattern:
      /^have you (?:already )?(?=(?:signed|joined|tried|taken|subscribed|registered|entered)\b)/,
    strength: 'soft',
  },
];
