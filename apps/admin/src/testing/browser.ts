import { jest } from '@jest/globals';
import { configure } from '@testing-library/react';

/** What jsdom leaves out and the components need: a layout with room for some rows, and a few observers. */
const SIZES = { clientHeight: 800, offsetHeight: 800, clientWidth: 1440, offsetWidth: 1440 };

// Pages are loaded when they are opened, and the machine may be busy.
configure({ asyncUtilTimeout: 10_000 });

for (const [name, value] of Object.entries(SIZES)) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
}
window.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};
window.matchMedia = (query: string) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: jest.fn(),
    removeEventListener: jest.fn(),
    addListener: jest.fn(),
    removeListener: jest.fn(),
    dispatchEvent: () => false,
  }) as unknown as MediaQueryList;
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Object.defineProperty(document, 'fonts', { value: { addEventListener: () => {}, removeEventListener: () => {} } });
