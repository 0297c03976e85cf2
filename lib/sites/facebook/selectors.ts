import { isVisible, visibleAll } from '../composed';

/**
 * What Facebook's pages look like to us, in one table. Roles, the mark of the editor, a few ids and the shapes of
 * addresses are stable there. Class names are made by every build, and all labels are translated and varied in waves,
 * so a label here only chooses between things that the structure has already found.
 */
export const seen = '2026-10-09';

export const markup = {
  /** Every box: post, comment, reply, message. */
  editor: '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
  dialog: '[role="dialog"]',
  button: '[role="button"]',
  postForm: 'form[method="POST" i]',
  commentForm: 'form[role="presentation"]',
  /** Mounted only while the box has the focus; several boxes give the same id, so it is never looked up globally. */
  commentSubmit: '[id="focused-state-composer-submit"]',
  /** A comment or a reply; until 2025 posts too. */
  article: '[role="article"]',
  /** A post: most have no `role=article` since 2025, only a place in the list. */
  post: '[aria-posinset], [role="article"], [data-pagelet^="FeedUnit"], div[aria-describedby][aria-labelledby]',
  profileName: '[data-ad-rendering-role="profile_name"]',
  heading: 'h2, h3, h4',
  grid: '[role="grid"]',
  row: '[role="row"]',
  /** Who wrote a run of messages: for screen readers, on its first row. "Ann Lee", or "You sent" in their language. */
  rowAuthor: 'h4, h5',
  /** Parts of the page that no conversation holds. */
  landmarks: '[role="main"], [role="navigation"], [role="banner"]',
  list: '[role="listbox"]',
  option: '[role="option"]',
  alert: '[role="alert"]',
  mention: 'span[spellcheck="false"][data-lexical-text="true"]',
} as const;

/** "Next" on a Page's post: a step, no send. */
const nextWords = new Set(
  'Next|Weiter|Suivant|Siguiente|Avanti|Avançar|Seguinte|Próximo|Volgende|Dalej|Next step|Nästa|Næste|Neste|Seuraava|Další|Ďalej|Következő|Înainte|Επόμενο|Далее|Далі|İleri|Berikutnya|Seterusnya|Tiếp|ถัดไป|次へ|다음|下一步|繼續|继续|التالي|הבא|आगे बढ़ें'.split(
    '|',
  ),
);

/** "Post", "Publish" and the like on the last button of a new post. */
const postWords = new Set(
  'Post|Publish|Share now|Schedule|Posten|Veröffentlichen|Publier|Publicar|Pubblica|Plaatsen|Opublikuj|Publicera|Slå op|Del|Publiser|Julkaise|Zveřejnit|Zverejniť|Közzététel|Postează|Δημοσίευση|Опубликовать|Опублікувати|Paylaş|Posting|Kirim|Siarkan|Đăng|โพสต์|投稿する|投稿|게시|發佈|发布|نشر|פרסום|פוסט|पोस्ट करें'.split(
    '|',
  ),
);

/** The button of a message, once there is one to send. */
const sendWords = new Set(
  'Press enter to send|Press Enter to send|Send|Zum Senden Enter drücken|Zum Senden Eingabetaste drücken|Senden|Appuyez sur Entrée pour envoyer|Envoyer|Presiona Intro para enviar|Enviar|Premi Invio per inviare|Invia|Pressione Enter para enviar|Druk op Enter om te verzenden|Verzenden|Wyślij|Отправить|Gönder|Kirim|Gửi|送信|보내기|傳送|发送|إرسال'.split(
    '|',
  ),
);

/** What stands under a message that did not go out. */
const failedWords = new Set(
  "Couldn't send|Couldn’t send|Failed to send|Konnte nicht gesendet werden|Senden fehlgeschlagen|Échec de l’envoi|Échec de l'envoi|No se pudo enviar|Impossibile inviare|Não foi possível enviar|Kan niet verzenden".split(
    '|',
  ),
);

/** Whether a message or a comment bears the site's mark that it did not go out: an error in it, or those words alone. */
export const saysFailed = (thing: Element): boolean =>
  [...thing.querySelectorAll(markup.alert)].some((alert) => alert.textContent.trim() !== '') ||
  [...thing.querySelectorAll('*')].some(
    (part) => part.childElementCount === 0 && failedWords.has(part.textContent.trim()),
  );

/** What a button says of itself. */
const labelOf = (button: Element): string =>
  (button.getAttribute('aria-label') ?? button.textContent).trim();

export const isStep = (button: Element): boolean => nextWords.has(labelOf(button));
export const saysSend = (button: Element): boolean => sendWords.has(labelOf(button));
export const saysPost = (button: Element): boolean => postWords.has(labelOf(button));

/** Facebook's buttons are divs: only `aria-disabled` says that one does nothing. */
export const isEnabled = (button: Element): boolean =>
  !button.matches(':disabled, [aria-disabled="true"]');

/** The buttons that a person sees under `scope`, but for those that only open a menu; after `editor`, if given. */
export function buttonsIn(scope: ParentNode, editor?: Element): HTMLElement[] {
  return visibleAll([scope], markup.button).filter(
    (button) =>
      !button.matches('[aria-haspopup], [aria-expanded]') &&
      (!editor || editor.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING),
  );
}

/** Whether a list of suggestions is open, so that Enter picks from it. It stands in a layer far from the editor. */
export function hasOpenList(editor: Element): boolean {
  if (editor.getAttribute('aria-expanded') === 'true') return true;
  return visibleAll([editor.ownerDocument], markup.list).some((list) =>
    [...list.querySelectorAll(markup.option)].some(isVisible),
  );
}
