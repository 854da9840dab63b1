import { fuzz } from '../support/fuzz';

describe('random and mutated texts and sheets', () => {
  it('are read without an exception', () => {
    expect(fuzz(3_000, 20_221)).toBeGreaterThan(0);
  });
});
