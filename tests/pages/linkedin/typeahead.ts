import { h } from './dom';
import { everybody, type Person } from './world';

const matching = (query: string): Person[] =>
  everybody.filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()));

/** The list of people under an editor. The answer to a shorter prefix stands first and is replaced (trap 54). */
export function typeahead(build: 'v1' | 'v2', below: HTMLElement, pick: (person: Person) => void) {
  const list = h('div', { role: 'listbox', class: 'p-typeahead' });
  const box =
    build === 'v1'
      ? h('div', { class: 'editor-typeahead-fetch' }, list)
      : h('div', { 'data-testid': 'typeahead-results-container' }, list);
  let shown: Person[] = [];
  let late: ReturnType<typeof setTimeout> | undefined;

  const show = (people: Person[]) => {
    shown = people;
    list.replaceChildren(...people.map(row));
    if (people.length > 0) below.after(box);
    else box.remove();
  };
  const row = (person: Person) => {
    const content = h(
      'span',
      { class: 'p-typeahead__person' },
      h('strong', {}, person.name),
      h('span', { class: 'p-quiet' }, person.headline),
    );
    const choose = (event: Event) => {
      event.preventDefault();
      choosePerson(person);
    };
    return build === 'v1'
      ? h(
          'div',
          {
            role: 'option',
            class: 'editor-typeahead__typeahead-item search-typeahead-v2__hit',
            onmousedown: choose,
          },
          content,
        )
      : h('div', { role: 'option' }, h('div', { role: 'button', onmousedown: choose }, content));
  };
  const close = () => {
    clearTimeout(late);
    shown = [];
    box.remove();
  };
  const choosePerson = (person: Person) => {
    close();
    pick(person);
  };

  return {
    close,
    isOpen: () => box.isConnected,
    update(query: string): void {
      clearTimeout(late);
      if (!box.isConnected) show(matching(query.slice(0, 1)));
      late = setTimeout(() => show(matching(query)), 250);
    },
    /** Whether the key was the list's. */
    key(event: KeyboardEvent): boolean {
      if (!box.isConnected) return false;
      if (event.key === 'Escape') close();
      else if (event.key === 'Enter' || event.key === 'Tab') {
        const [first] = shown;
        if (first) choosePerson(first);
      } else return false;
      return true;
    },
  };
}
