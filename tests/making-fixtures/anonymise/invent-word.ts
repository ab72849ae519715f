import { givenNames } from '../../../main/extract/credits/data/person-names.ts';
import { fold, isCueWord } from './cues.ts';

const vowels = 'aeiou';
const consonants = 'bdfgklmnprstvz';
const names = givenNames.split(/[\s;,|]+/).filter((name) => /^[a-z]{3,}$/i.test(name));
const isName = new Set(names.map(fold));

/** So many tries to find a word that means nothing to the readers. */
const tries = 40;

/**
 * An invented word in the place of another: as long, of the same script and case, and always the same for the same
 * word. A given name becomes another one, as credits and bylines are told by them.
 */
export function inventWord(word: string): string {
  const key = fold(word);
  if (isName.has(key)) return cased(otherName(key), word);
  for (let attempt = 0; attempt < tries; attempt++) {
    const invented = inventedFor(word, hashOf(`${key}#${attempt}`));
    if (!isCueWord(fold(invented)) && fold(invented) !== key) return invented;
  }
  return inventedFor(word, hashOf(key));
}

/** One of the same length, where there is one. */
function otherName(key: string): string {
  const alike = names.filter((name) => name.length === key.length && fold(name) !== key);
  const all = alike.length > 0 ? alike : names;
  return (all[hashOf(key) % all.length] ?? 'alex').toLowerCase();
}

function cased(name: string, like: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return name.toUpperCase();
  return /^\p{Lu}/u.test(like) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

function inventedFor(word: string, seed: number): string {
  let state = seed;
  let isVowel = seed % 3 === 0;
  return [...word.normalize('NFC')]
    .map((letter) => {
      state = next(state);
      const isLatin = /\p{sc=Latin}/u.test(letter);
      const plain = isLatin ? pick(isVowel ? vowels : consonants, state) : alike(letter.toLowerCase(), state);
      isVowel = !isVowel;
      return /\p{Lu}/u.test(letter) ? plain.toUpperCase() : plain;
    })
    .join('');
}

function pick(letters: string, state: number): string {
  return letters.charAt(state % letters.length);
}

/** Letters of everyday use; of other scripts, the letter's neighbours are taken. */
const alphabets = [
  'абвгдежзиклмнопрстуфхцчшэюя',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'אבגדהוזחטילמנסעפצקרשת',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهي',
];
const neighbours = 32;

/** In scripts without blanks single letters part what blanks part elsewhere: days, hours, places, particles. */
export const partingLetters: ReadonlySet<string> = new Set(
  '年月日时時分秒午前後后上下市町村区區県县府州国國省社人氏はがをにでのとも',
);

/** Another letter of the same script; marks stay, as they belong to any letter. */
function alike(letter: string, state: number): string {
  if (!/\p{L}/u.test(letter)) return letter;
  const alphabet = alphabets.find((letters) => letters.includes(letter));
  if (alphabet !== undefined) return pick(alphabet, state);
  const code = letter.codePointAt(0) ?? 0;
  const first = code - (code % neighbours);
  for (let step = 0; step < neighbours; step++) {
    const other = String.fromCodePoint(first + ((state + step) % neighbours));
    if (/^\p{Lo}$/u.test(other) && other !== letter && !partingLetters.has(other)) return other;
  }
  return letter;
}

function hashOf(text: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619) >>> 0;
  return next(hash);
}

function next(state: number): number {
  let mixed = (state + 0x9e3779b9) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97) >>> 0;
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
