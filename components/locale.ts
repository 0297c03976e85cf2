import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/**
 * The BCP 47 tag that numbers and dates are written in: the browser's own (`en-GB`) where the messages speak
 * its language, otherwise the language of the messages, so that no German month stands in an English sentence.
 */
export function displayLocale(): string {
  const messages = i18n.t('language');
  const browserTag = browser.i18n.getUILanguage();
  return browserTag.split('-')[0] === messages.split('-')[0] ? browserTag : messages;
}

/** Tells the page's document which language it is in, which way it runs, and its title. */
export function dressDocument(document: Document, title: string): void {
  document.documentElement.lang = i18n.t('language');
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
  document.title = title;
}
