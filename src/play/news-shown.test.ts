import { describe, expect, it } from 'vitest';
import { isElsewhere, NewsShown } from './news-shown.ts';

const turned = { say: 'key-turned', values: { name: 'Grive agile', title: { t: 'P1.title' } }, puzzle: 'P1' };

describe('[R208] news that everybody sees', () => {
  it('is a key that is turned, where one is elsewhere: in the place, or at another puzzle', () => {
    const news = new NewsShown();
    expect(news.isShown(turned, [undefined])).toBe(true);
    expect(news.isShown(turned, ['P2', 'P2'])).toBe(true);
    expect(news.isShown(turned, ['P1', 'P1'])).toBe(false);
  });

  it.each(['opened', 'solved', 'assisted', 'skipped'])('is a puzzle that is %s elsewhere', (say) => {
    expect(isElsewhere({ say, puzzle: 'P1' }, [undefined])).toBe(true);
    // The list goes on by itself to the next puzzle: its reader saw the end of this one.
    expect(isElsewhere({ say, puzzle: 'P1' }, ['P1', 'P2'])).toBe(false);
  });

  it('is who is missing, and who of them is back, but not who comes at the start', () => {
    const news = new NewsShown();
    const mate = { values: { name: 'Grive agile' } };
    expect(news.isShown({ say: 'back', ...mate }, [])).toBe(false);
    expect(news.isShown({ say: 'away', ...mate }, [])).toBe(true);
    expect(news.isShown({ say: 'back', ...mate }, [])).toBe(true);
    expect(news.isShown({ say: 'back', ...mate }, [])).toBe(false);
  });

  it('is nothing that stands on the page already: a hint, a note, a sentence that was earned', () => {
    const news = new NewsShown();
    for (const said of [{ say: 'hint' }, { say: 'note' }, { say: 'calm-on' }, { ref: { t: 'P1.feedback.a' } }]) {
      expect(news.isShown(said, [undefined])).toBe(false);
    }
    expect(news.isShown({ say: 'shown' }, [undefined])).toBe(true);
  });
});
