import { enUS } from './en-US';
import { zhCN, type TextKey, type Texts } from './zh-CN';

export type { TextKey } from './zh-CN';
export type Language = 'zh-CN' | 'en-US';
export type Parameters = Readonly<Record<string, string | number>>;
export type Translate = (key: TextKey, parameters?: Parameters) => string;

export const LANGUAGES: Readonly<Record<Language, Texts>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The pane's texts in a language, placeholders filled. */
export function translator(language: Language): Translate {
  const texts = LANGUAGES[language];
  return (key, parameters = {}) =>
    texts[key].replace(/\{\{(\w+)\}\}/gu, (_, name: string) => String(parameters[name] ?? ''));
}
