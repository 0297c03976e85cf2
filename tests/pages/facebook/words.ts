/**
 * Every label a person or a script can see. Facebook translates them all and varies the English ones in waves, so the
 * page has three sets: `locale:de`, `labels:old`, and today's.
 */
export interface Words {
  lang: string;
  like: string;
  removeLike: string;
  comment: string;
  leaveComment: string;
  commentAs(name: string): string;
  submitComment: string;
  reply: string;
  replyTo(name: string): string;
  commentBy(name: string, ago: string): string;
  replyBy(name: string, to: string, ago: string): string;
  share: string;
  onYourMind: string;
  createPost: string;
  post: string;
  next: string;
  postSettings: string;
  back: string;
  close: string;
  audience: string;
  posting: string;
  addToPost: string;
  photo: string;
  emoji: string;
  discardTitle: string;
  discardBody: string;
  keepEditing: string;
  discard: string;
  postBy(name: string): string;
  failed: string;
  typing: string;
  message: string;
  messagesWith(name: string): string;
  threadComposer: string;
  sendMessage: string;
  sendLike: string;
  sent: string;
  sending: string;
  youSent: string;
  chats: string;
  contacts: string;
  home: string;
  yourProfile: string;
  aboutSettings: string;
  schedule: string;
  boost: string;
}

const english: Words = {
  lang: 'en',
  like: 'Like',
  removeLike: 'Remove Like',
  comment: 'Comment',
  leaveComment: 'Leave a comment',
  commentAs: (name) => `Comment as ${name}`,
  submitComment: 'Comment',
  reply: 'Reply',
  replyTo: (name) => `Reply to ${name}`,
  commentBy: (name, ago) => `Comment by ${name} ${ago}`,
  replyBy: (name, to, ago) => `Reply by ${name} to ${to}'s comment ${ago}`,
  share: 'Share',
  onYourMind: "What's on your mind, Maya?",
  createPost: 'Create post',
  post: 'Post',
  next: 'Next',
  postSettings: 'Post settings',
  back: 'Back',
  close: 'Close',
  audience: 'Public',
  posting: 'Posting…',
  addToPost: 'Add to your post',
  photo: 'Photo/video',
  emoji: 'Emoji',
  discardTitle: 'Leave without posting?',
  discardBody: 'What you have written will be lost.',
  keepEditing: 'Continue editing',
  discard: 'Discard',
  postBy: (name) => `${name}'s post`,
  failed: "This couldn't be sent. Your text is still here; try again.",
  typing: 'People to mention',
  message: 'Message',
  messagesWith: (name) => `Messages in conversation with ${name}`,
  threadComposer: 'Thread composer',
  sendMessage: 'Press enter to send',
  sendLike: 'Send a Like',
  sent: 'Sent',
  sending: 'Sending…',
  youSent: 'You sent',
  chats: 'Chats',
  contacts: 'Contacts',
  home: 'Home',
  yourProfile: 'Your profile',
  aboutSettings: 'Choose when and how your post goes out.',
  schedule: 'Schedule for later',
  boost: 'Invite people to react',
};

const older: Words = {
  ...english,
  removeLike: 'Change Like reaction',
  leaveComment: 'Write a comment',
  commentAs: () => 'Write a public comment…',
  submitComment: 'Post comment',
  replyTo: () => 'Write a reply…',
  message: 'Write to them',
  sendMessage: 'Send',
};

const german: Words = {
  lang: 'de',
  like: 'Gefällt mir',
  removeLike: '„Gefällt mir“ entfernen',
  comment: 'Kommentieren',
  leaveComment: 'Kommentieren',
  commentAs: (name) => `Als ${name} kommentieren`,
  submitComment: 'Kommentieren',
  reply: 'Antworten',
  replyTo: (name) => `${name} antworten`,
  commentBy: (name, ago) => `Kommentar von ${name} ${ago}`,
  replyBy: (name, to, ago) => `Antwort von ${name} auf den Kommentar von ${to} ${ago}`,
  share: 'Teilen',
  onYourMind: 'Was machst du gerade, Maya?',
  createPost: 'Beitrag erstellen',
  post: 'Posten',
  next: 'Weiter',
  postSettings: 'Beitragseinstellungen',
  back: 'Zurück',
  close: 'Schließen',
  audience: 'Öffentlich',
  posting: 'Wird gepostet …',
  addToPost: 'Zu deinem Beitrag hinzufügen',
  photo: 'Foto/Video',
  emoji: 'Emoji',
  discardTitle: 'Ohne Posten verlassen?',
  discardBody: 'Dein Text geht verloren.',
  keepEditing: 'Weiter bearbeiten',
  discard: 'Verwerfen',
  postBy: (name) => `Beitrag von ${name}`,
  failed: 'Das konnte nicht gesendet werden. Dein Text ist noch da; versuche es erneut.',
  typing: 'Personen zum Erwähnen',
  message: 'Nachricht',
  messagesWith: (name) => `Nachrichten in der Unterhaltung mit ${name}`,
  threadComposer: 'Eingabebereich',
  sendMessage: 'Zum Senden Enter drücken',
  sendLike: '„Gefällt mir“ senden',
  sent: 'Gesendet',
  sending: 'Wird gesendet …',
  youSent: 'Du hast gesendet',
  chats: 'Chats',
  contacts: 'Kontakte',
  home: 'Startseite',
  yourProfile: 'Dein Profil',
  aboutSettings: 'Lege fest, wann und wie dein Beitrag erscheint.',
  schedule: 'Für später planen',
  boost: 'Personen zum Reagieren einladen',
};

/** The set that the page's switches ask for. */
export function wordsFor(switches: Map<string, string>): Words {
  if (switches.get('locale') === 'de') return german;
  return switches.get('labels') === 'old' ? older : english;
}
