import { createContext, useContext } from 'react';
import { translator, type Language, type Translate } from '../locales';
import type { Pane } from '../use-pane';

export interface PaneContextValue {
  readonly pane: Pane;
  readonly t: Translate;
  readonly language: Language;
}

const missing = (): never => {
  throw new Error('PaneContext is not provided');
};

export const PaneContext = createContext<PaneContextValue>({
  get pane() {
    return missing();
  },
  t: translator('zh-CN'),
  language: 'zh-CN',
});

export function usePaneContext(): PaneContextValue {
  return useContext(PaneContext);
}
