import type { Grade } from '../rule';

/** 财预〔2020〕10号: 优 90 and more, 良 80 to 90, 中 60 to 80, 差 below. */
export const USUAL_GRADES: readonly Grade[] = [
  { label: '优', from: '90' },
  { label: '良', from: '80' },
  { label: '中', from: '60' },
  { label: '差', from: '0' },
];
