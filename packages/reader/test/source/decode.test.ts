import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from '../../src/source/decode.ts';
import { readLayout } from '../../src/source/read-layout.ts';
import { revisionOf } from '../../src/source/revision.ts';
import { sourceId } from '../../src/source/source-id.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const refused: readonly (readonly [name: string, bytes: Uint8Array, code: string, words: RegExp])[] = [
  ['no bytes', new Uint8Array(), 'source-empty', /0 bytes/],
  ['white space', utf8(' \n\t'), 'source-empty', /white space/],
  ['a PDF', utf8('%PDF-1.7 words'), 'source-binary', /a PDF/],
  ['an archive', Uint8Array.of(0x50, 0x4b, 3, 4, 20), 'source-binary', /ZIP/],
  ['a control character', utf8('words\u0000 words'), 'source-binary', /U\+0000 stands at offset 5/],
  ['Latin-1', Uint8Array.of(0x5a, 0xfc, 0x72), 'source-encoding', /byte 0xFC at 1/],
  ['half a character', Uint8Array.of(0x61, 0x62, 0xc3), 'source-encoding', /byte 0xC3 at 2/],
  ['half a surrogate', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8), 'source-encoding', /not valid UTF-16/],
];

describe('decode', () => {
  for (const [name, bytes, code, words] of refused) {
    it(`refuses ${name}`, () => {
      const { value, problems } = readLayout(bytes, { name: 'a.txt' });
      assert.equal(value, null);
      assert.equal(problems[0]?.code, code);
      assert.match(problems[0]?.message ?? '', words);
      assert.ok(problems[0]?.expected && problems[0].hint);
    });
  }

  const accepted: readonly (readonly [name: string, bytes: Uint8Array, text: string])[] = [
    ['UTF-8', utf8('Žmudź 🌉'), 'Žmudź 🌉'],
    ['UTF-8 with a byte order mark', utf8('\ufeffWords'), '\ufeffWords'],
    ['UTF-16, little end first', Uint8Array.of(0xff, 0xfe, 0x41, 0x00, 0x7d, 0x01), '\ufeffAŽ'],
    ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0x00, 0x41, 0x01, 0x7d), '\ufeffAŽ'],
    ['escape sequences', utf8('\u001b[1mWords'), '\u001b[1mWords'],
  ];
  for (const [name, bytes, text] of accepted)
    it(`reads ${name}`, () => assert.equal(decode(bytes, 'a').value, text));

  it('warns of a character that was lost before', () => {
    const { value, problems } = decode(utf8('Z\ufffdrich'), 'a');
    assert.equal(value, 'Z\ufffdrich');
    assert.deepEqual(problems[0]?.at, { source: 'a', from: 1, to: 2 });
  });
});

describe('the source', () => {
  const ids: readonly (readonly [name: string, id: string])[] = [
    ['lithuanian-ssr.txt', 'lithuanian-ssr'],
    ['/texts/Żmudź, 1919 (2).md', 'zmudz-1919-2'],
    ['C:\\Texts\\Łódź & Straße.markdown', 'lodz-strasse'],
    ['-', 'text-c0ffee01'],
    ['(…).txt', 'text-c0ffee01'],
    ['Вильна.txt', 'вильна'],
    ['.hidden', 'hidden'],
    ['v1.2 final.txt', 'v1-2-final'],
    ['No. 5', 'no-5'],
  ];
  for (const [name, id] of ids)
    it(`of ${name} is ${id}`, () => assert.equal(sourceId(name, 'c0ffee0123'), id));

  it('is pinned by the hash of its bytes', () => {
    assert.equal(revisionOf(utf8('abc')), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    const { value } = readLayout(utf8('abc'), { name: 'x.md', id: 'mine' });
    assert.equal(value?.source.revision, revisionOf(utf8('abc')));
    assert.equal(value?.source.id, 'mine');
    assert.equal(value?.source.mediaType, 'text/markdown');
  });
});
