/** For tests: canvases of which every px is known, and a server that has pictures whose px are called after where they are. */

/** A canvas: what was drawn on it, px by px. */
export class Paper {
  width = 0;
  height = 0;
  readonly #px = new Map<string, string>();
  /** How many px were drawn. */
  inked = 0;

  at(x: number, y: number): string | undefined {
    return this.#px.get(`${x} ${y}`);
  }

  getContext() {
    return { drawImage: this.#draw.bind(this) };
  }

  #draw(picture: FakePicture, fromX: number, fromY: number, w: number, h: number, x: number, y: number): void {
    if (picture.isClosed) throw new Error('nothing can be drawn from what is closed');
    for (let right = 0; right < w; right += 1) {
      for (let down = 0; down < h; down += 1) {
        this.#px.set(`${x + right} ${y + down}`, pxName(fromX + right, fromY + down));
        this.inked += 1;
      }
    }
  }
}

export function pxName(x: number, y: number): string {
  return `${x}/${y}`;
}

class FakePicture {
  readonly width = 500;
  readonly height = 500;
  isClosed = false;

  close(): void {
    this.isClosed = true;
  }
}

export interface FakeFiles {
  /** What was asked for, in this order. */
  readonly asked: string[];
  readonly pictures: FakePicture[];
  readonly papers: Paper[];
  /** The next so many answers are none: the network is gone, or the server says no. */
  fails: number;
  how: 'offline' | 'refused';
}

/** @param described what each file of frames says @param stub puts it in the place of the browser's, until the test is over */
export function fakeFiles(
  described: { readonly [path: string]: unknown },
  stub: (name: string, value: unknown) => void,
): FakeFiles {
  const files: FakeFiles = { asked: [], pictures: [], papers: [], fails: 0, how: 'offline' };
  const createElement = () => {
    const paper = new Paper();
    files.papers.push(paper);
    return paper;
  };
  stub('document', { createElement });
  stub('fetch', async (path: string) => {
    files.asked.push(path);
    if (files.fails > 0) {
      files.fails -= 1;
      if (files.how === 'offline') throw new TypeError('Failed to fetch');
      return { ok: false, status: 503, json: async () => ({}), blob: async () => 'an error page' };
    }
    return { ok: true, status: 200, json: async () => described[path], blob: async () => path };
  });
  stub('createImageBitmap', async () => {
    const picture = new FakePicture();
    files.pictures.push(picture);
    return picture;
  });
  return files;
}
