import { letterHtml } from './letter.html.js';
import { letterText } from './letter.text.js';

/** Opens a page; nothing happens before somebody presses a button there. */
export type LetterButton = { label: string; href: string };

/** One booking or one article as a letter lists it. */
export type LetterItem = {
  title: string;
  lines: string[];
  /** In a word; null for goods. */
  status: string | null;
  /** It does not take place: its words are struck through. */
  over: boolean;
  price: string | null;
  /** Only what this booking needs of its customer (JZ-45). */
  buttons: LetterButton[];
};

/** A letter in words, before it becomes text or markup. */
export type LetterWords = {
  organization: string;
  locale: string;
  heading: string;
  /** Paragraphs, divided by line breaks. */
  intro: string;
  items: LetterItem[];
  /** Label and amount; shown prices only. */
  sums: [string, string][];
  /** Further short paragraphs, below everything that is listed. */
  notes: string[];
  button: LetterButton | null;
  /** Small print below the button. */
  closing: string;
};

export type WrittenLetter = { subject: string; text: string; html: string };

/** A letter with both its parts. */
export const written = (subject: string, words: LetterWords): WrittenLetter => ({
  subject,
  text: letterText(words),
  html: letterHtml(subject, words),
});
