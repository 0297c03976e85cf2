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

/**
 * Tells an element which language its words are in, and which way they run. What is around it (a site in Arabic), or
 * the browser itself, may speak a language that our messages are not in.
 */
export function dress(element: HTMLElement): void {
  element.lang = i18n.t('language');
  element.dir = i18n.t('direction');
}

/** Tells the page's document which language it is in, which way it runs, and its title. */
export function dressDocument(document: Document, title: string): void {
  dress(document.documentElement);
  document.title = title;
}
