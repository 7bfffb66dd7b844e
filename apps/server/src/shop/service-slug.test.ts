import { findBySlug, slugOf } from './service-slug.js';

const course = { id: '01930000-0000-7000-8000-0000000a1b2c', name: 'Erste Hilfe – Größe & Café (2 Tage)' };
const other = { id: '01930000-0000-7000-8000-0000000a1b2d', name: 'Yoga' };

test('an address is made of the name, in any script, and of the end of the id', () => {
  expect(slugOf(course)).toMatch(/^erste-hilfe-[\p{L}-]+-cafe-2-tage-000a1b2c$/u);
  expect(slugOf({ ...other, name: 'Йога' })).toBe('иога-000a1b2d');
  expect(slugOf({ ...other, name: '!' })).toBe('000a1b2d');
});

test('[CRM-94] the address stays good when the name changes; an id is one, too', () => {
  const all = [course, other];
  expect(findBySlug(all, slugOf(course))).toBe(course);
  expect(findBySlug([{ ...course, name: 'First aid' }, other], slugOf(course))?.id).toBe(course.id);
  expect(findBySlug(all, other.id.toUpperCase())).toBe(other);
  for (const nothing of ['yoga', 'yoga-', '0a1b2d', 'yoga-ffffffff', '']) expect(findBySlug(all, nothing)).toBeNull();
});
