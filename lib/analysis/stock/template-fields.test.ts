import { describe, expect, it } from 'vitest';
import { templateFields } from './template-fields';

const fieldsOf = (text: string) =>
  templateFields(text).map(({ start, end }) => text.slice(start, end));

describe('fields of a template', () => {
  it.each([
    ['Hi {{first_name}}, welcome', '{{first_name}}'],
    [
      'Hi {{ contact.firstname | default: "friend" }}, thanks',
      '{{ contact.firstname | default: "friend" }}',
    ],
    ['Hi {% first %}, welcome', '{% first %}'],
    ['Hi {first_name}, welcome', '{first_name}'],
    ['Hi {!Contact.FirstName}, welcome', '{!Contact.FirstName}'],
    ['{Hi|Hello} Ana, welcome', '{Hi|Hello}'],
    ['Dear *|FNAME|*, welcome', '*|FNAME|*'],
    ['Hi %%first%%, welcome', '%%first%%'],
    ['Hi %NAME%, welcome', '%NAME%'],
    ['Hi $FirstName, welcome', '$FirstName'],
    ['Hi __NAME__, welcome', '__NAME__'],
    ['Hi @@NAME@@, welcome', '@@NAME@@'],
    ['Hi <<Name>>, welcome', '<<Name>>'],
    ['Hi <Name>, welcome', '<Name>'],
    ['Hi [[name]], welcome', '[[name]]'],
    ['Dear [insert name], welcome', '[insert name]'],
    ['Hi (name), welcome', '(name)'],
    ['Dear XXX, welcome', 'Dear XXX'],
    ['Hi XX, welcome', 'XX'],
    ['Hi ____, welcome', '____'],
    ['Hi INSERT NAME HERE, welcome', 'INSERT NAME HERE'],
  ])('%s', (text, field) => {
    expect(fieldsOf(text)).toEqual([field]);
  });

  it.each([
    'See [1] and [sic], half a cup (see below) and 50% off.',
    'I <3 it, it cost $5, $AAPL is up, and 20% stayed.',
    '[laughs] that was great',
    'Hi (again), this is a_b and __init__.',
    'Dear Xavier, the XXL shirt is in. xx',
    'Hi @ana @@ben, i = {a, b}; a || b',
    'the name of the rose (name withheld)',
  ])('none in %j', (text) => {
    expect(fieldsOf(text)).toEqual([]);
  });
});
