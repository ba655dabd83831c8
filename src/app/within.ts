/** Waits for an answer, but not for ever: after `limitMs` it is rejected with these words. */
export function within<Answer>(
  answer: Promise<Answer>,
  limitMs: number,
  words: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(words)), limitMs);
    answer.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}
