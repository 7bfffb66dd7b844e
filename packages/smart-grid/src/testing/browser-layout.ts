/** jsdom lays nothing out; the grid is told that it has room for some rows and for all columns. */
export const VIEWPORT = { width: 1200, height: 363 };

type Sized = 'clientHeight' | 'clientWidth' | 'offsetHeight' | 'offsetWidth';

/** Gives every element the size of the viewport, and what browsers have and jsdom does not. */
export const pretendLayout = (): void => {
  const sizes: Record<Sized, number> = {
    clientHeight: VIEWPORT.height,
    offsetHeight: VIEWPORT.height,
    clientWidth: VIEWPORT.width,
    offsetWidth: VIEWPORT.width,
  };
  for (const [name, value] of Object.entries(sizes)) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
  }
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  globalThis.matchMedia ??= ((query: string) => ({
    matches: false,
    media: query,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
  })) as never;
  globalThis.PointerEvent = class extends MouseEvent {
    pointerId: number;
    pointerType: string;
    constructor(type: string, init: PointerEventInit = {}) {
      super(type, init);
      this.pointerId = init.pointerId ?? 1;
      this.pointerType = init.pointerType ?? 'mouse';
    }
  } as never;
  Element.prototype.scrollIntoView ??= () => {};
};
