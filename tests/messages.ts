import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const english = new Map(
  Object.entries(generateChromeMessages(await parseMessagesFile('locales/en.yml'))).map(
    ([key, { message }]) => [key, message],
  ),
);

/** Substitution as the browser does it: `$1` to `$9`, `$$` for a dollar; an unknown key gives ''. */
function getMessage(key: string, substitutions: string | string[] = []): string {
  const values = [substitutions].flat();
  return (english.get(key) ?? '').replace(/\$(\$|[1-9])/g, (_, mark: string) =>
    mark === '$' ? '$' : (values[Number(mark) - 1] ?? ''),
  );
}

/** The fake browser has no messages of its own: it gets the ones that are shipped. */
export function installMessages(): void {
  Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => 'en-GB' });
}
