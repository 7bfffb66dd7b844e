import { lifecycle } from './lifecycle.js';

type Light = 'RED' | 'GREEN' | 'AMBER' | 'OFF';

const LIGHTS = lifecycle<Light, 'GO' | 'WARN' | 'STOP' | 'SWITCH_OFF'>([
  { action: 'GO', from: ['RED'], to: 'GREEN' },
  { action: 'WARN', from: ['GREEN'], to: 'AMBER' },
  { action: 'STOP', from: ['AMBER'], to: 'RED' },
  { action: 'SWITCH_OFF', from: ['RED', 'GREEN'], to: 'OFF' },
  { action: 'SWITCH_OFF', from: ['OFF'], to: 'OFF' },
]);

describe('a lifecycle', () => {
  test('leads where its table says and nowhere else', () => {
    expect(LIGHTS.next('RED', 'GO')).toBe('GREEN');
    expect(LIGHTS.next('GREEN', 'SWITCH_OFF')).toBe('OFF');
    expect(LIGHTS.next('OFF', 'SWITCH_OFF')).toBe('OFF');
    expect(LIGHTS.next('AMBER', 'GO')).toBeUndefined();
    expect(LIGHTS.next('AMBER', 'SWITCH_OFF')).toBeUndefined();
  });

  test('says from where an action is possible, over several transitions', () => {
    expect(LIGHTS.from('SWITCH_OFF')).toEqual(['RED', 'GREEN', 'OFF']);
    expect(LIGHTS.from('STOP')).toEqual(['AMBER']);
  });

  test('has one way for an action from a status', () => {
    const twice = () =>
      lifecycle<Light, 'GO'>([
        { action: 'GO', from: ['RED', 'AMBER'], to: 'GREEN' },
        { action: 'GO', from: ['AMBER'], to: 'OFF' },
      ]);
    expect(twice).toThrow('Two transitions for GO from AMBER');
  });
});
