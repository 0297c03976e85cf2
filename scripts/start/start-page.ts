/** Where the start page stands; answered by us, reachable from nowhere else (RFC 6761 keeps `.test` free). */
export const startAddress = 'https://fifth-touch.test/';

/** Places on the practice sites that are worth a try. */
const places: { site: string; links: [name: string, address: string][] }[] = [
  {
    site: 'X',
    links: [
      ['Home, with posts to reply to and to quote', 'https://x.com/home'],
      ['Chat', 'https://x.com/i/chat'],
    ],
  },
  {
    site: 'Facebook',
    links: [
      ['Feed, with posts to comment on', 'https://www.facebook.com/'],
      ['Messenger', 'https://www.facebook.com/messages/t/100000000000002'],
    ],
  },
  {
    site: 'LinkedIn',
    links: [
      ['Feed, with posts to comment on', 'https://www.linkedin.com/feed/'],
      ['Messaging', 'https://www.linkedin.com/messaging/'],
    ],
  },
];

const list = places
  .map(
    ({ site, links }) =>
      `<section><h2>${site}</h2><ul>${links
        .map(([name, address]) => `<li><a href="${address}">${name}</a></li>`)
        .join('')}</ul></section>`,
  )
  .join('');

/** The first page that a person sees after `npm start`. */
export const startPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Fifth Touch: practice</title>
<style>
  body { font: 17px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 4rem auto; padding: 0 1.5rem; }
  h1 { font-size: 1.8rem; margin-bottom: 0; }
  .places { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1rem 2rem; }
  h2 { font-size: 1.1rem; margin-bottom: .2rem; }
  ul, ol { padding-left: 1.2rem; margin-top: .2rem; }
  li { margin: .3rem 0; }
  .draft { font-style: italic; }
</style>
</head>
<body>
<h1>Practise with the coach</h1>
<p>These are practice sites with the real editors, served inside this browser. Nothing is posted anywhere, and this
profile is thrown away when you close the window.</p>
<div class="places">${list}</div>
<h2>Worth a try</h2>
<ol>
  <li>Reply to someone with <span class="draft">Please donate $20 to our shelter today.</span> The words are
    underlined while you write, and the send is held: it is your first contact with them.</li>
  <li>Go back to the draft, or send it anyway with a reason.</li>
  <li>Send four replies that ask nothing, then ask again: now it may.</li>
  <li>Open the popup from the toolbar (the puzzle piece, then Fifth Touch) to see your week.</li>
</ol>
</body>
</html>`;
