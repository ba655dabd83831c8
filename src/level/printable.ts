/** What moves the cursor, ends a line, hides, or turns the direction of what is written; and halves of characters. */
const UNPRINTABLE =
  /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/gu;

/** How much of a text from a file is shown. */
const MOST_CHARACTERS = 80;

/**
 * A text that came from a file, safe to be shown in a terminal or in a sentence: unprintable characters are
 * written as `\u{…}`, and what is longer than `most` characters ends in `…`.
 */
export function printable(text: string, most = MOST_CHARACTERS): string {
  const isLong = text.length > most;
  return escaped(isLong ? text.slice(0, most) : text) + (isLong ? '…' : '');
}

/** JSON on one line in which every unprintable character is escaped; the data are the same. */
export const printableJson = (value: unknown): string =>
  JSON.stringify(value).replace(UNPRINTABLE, (found) =>
    found.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );

const escaped = (text: string): string =>
  text.replace(UNPRINTABLE, (found) => `\\u{${found.codePointAt(0)!.toString(16)}}`);
