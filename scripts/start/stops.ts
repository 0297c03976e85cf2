import type { Locator, Page } from 'playwright-core';

/** One place of the tour: a composer that answers one person. */
export interface Stop {
  site: 'X' | 'Facebook' | 'LinkedIn';
  /** What is written there, in words. */
  place: string;
  /** As the coach calls the person. */
  person: string;
  /** A draft that says something of us and asks, at the first contact. */
  early: string;
  /** Four answers that ask for nothing: as many contacts as stand between two asks by default. */
  clean: readonly [string, string, string, string];
  /** An ask, at the sixth contact: the first one was an ask, sent with a reason. */
  earned: string;
  /** Messages of theirs that the first send answers, and that count with it. */
  answers?: number;
  /** Opens the page with an empty composer. */
  open(page: Page): Promise<void>;
  editor(page: Page): Locator;
  /** Does what a person does to send. */
  send(page: Page): Promise<void>;
}

export const stops: readonly Stop[] = [
  {
    site: 'X',
    place: 'a reply under a post',
    person: '@amara_osei',
    early:
      'Thank you for this! We just won an award for it. Please donate $20 to our shelter today.',
    clean: [
      'How did you start with it?',
      'Carrots keep well in sand. Do you have a cellar?',
      'Which stall do you like best?',
      'The bread there is worth the queue.',
    ],
    earned: 'Please donate $20 to our shelter today.',
    open: async (page) => {
      await page.goto('https://x.com/amara_osei/status/1101');
    },
    editor: (page) => page.getByTestId('tweetTextarea_0').first(),
    send: (page) => page.getByTestId('tweetButtonInline').click(),
  },
  {
    site: 'Facebook',
    place: 'a message in Messenger, sent by Enter',
    person: 'Bob Tremaine',
    answers: 1,
    early: 'Good to hear! We are proud to be named kitchen of the year. Sign our petition tonight.',
    clean: [
      'How many bikes are left in the shed?',
      'That green one rides beautifully.',
      'Did the rain get into the tent?',
      'Thursday works for the mask and me.',
    ],
    earned: 'Would you sign our petition tonight?',
    open: async (page) => {
      await page.goto('https://www.facebook.com/messages/t/100000000000012');
    },
    editor: (page) => page.getByRole('textbox', { name: 'Message' }),
    send: (page) => page.keyboard.press('Enter'),
  },
  {
    site: 'LinkedIn',
    place: 'a comment under a post',
    person: 'Amara Okafor',
    early: 'Lovely to read. Our new report is out now. Register for our webinar today.',
    clean: [
      'What did the cooks say about it?',
      'Plums in porridge, I have to try that.',
      'How early do they start in winter?',
      'My aunt swears by cardamom.',
    ],
    earned: 'Please register for our webinar today.',
    open: async (page) => {
      await page.goto('https://www.linkedin.com/feed/');
      await page.getByRole('button', { name: 'Comment', exact: true }).first().click();
    },
    editor: (page) =>
      page.getByRole('textbox', { name: 'Text editor for creating comment' }).first(),
    send: (page) => page.locator('[componentkey^="commentButtonSection"] button').first().click(),
  },
];
