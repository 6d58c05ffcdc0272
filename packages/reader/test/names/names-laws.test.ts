import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { namesOf } from './marked-names.ts';

const WORDS =
  `the The of and in (CPL) General Anton Havel, Lithuania's Soviet–Polish Army Committee Treaty Riga. "Later" 34 delegates 250
  rubles per week St. 1st [4] (Kovno) Union-held war Union II 1919 May U.S. P. Łódź Добровольческая 臺灣 😀 ’ ) ( " \n\n \n - – , . 's of the`.split(
    ' ',
  );

const text = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

test('mentions are exact words of the source, in order, and none overlap', () => {
  fc.assert(
    fc.property(text, (source) => {
      let end = 0;
      for (const { from, to, text: words } of namesOf(source).mentions) {
        assert.ok(from >= end && from < to && to <= source.length);
        assert.equal(words, source.slice(from, to));
        end = to;
      }
    }),
  );
});

test('every name has its entity among the entities, with this text among its names; sums have none', () => {
  fc.assert(
    fc.property(text, (source) => {
      const { mentions, entities } = namesOf(source);
      const byId = new Map(entities.map((entity) => [entity.id, entity]));
      assert.equal(byId.size, entities.length);
      for (const mention of mentions) {
        const entity = byId.get(mention.entity ?? '');
        assert.equal(entity?.type ?? 'sum', mention.type);
        assert.equal(
          mention.type === 'sum' || entity!.names.some((name) => name.text === mention.text),
          true,
        );
      }
    }),
  );
});

test('the same text gives the same names', () => {
  fc.assert(fc.property(text, (source) => assert.deepEqual(namesOf(source), namesOf(source))));
});

test('no mention begins with an article or ends with a possessive', () => {
  fc.assert(
    fc.property(text, (source) => {
      for (const mention of namesOf(source).mentions) assert.doesNotMatch(mention.text, /^the |['’]s$/i);
    }),
  );
});
