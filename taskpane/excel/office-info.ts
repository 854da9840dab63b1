/** What the pane wants to know of Office, with what to take where it does not tell. */
export interface OfficeInfo {
  readonly language: 'zh-CN' | 'en-US';
  readonly isDark: boolean;
  /** Whether Excel is there and new enough for what we use. */
  readonly isSupported: boolean;
}

/** Perceived brightness of a colour such as #1F1F1F; light where it is none. */
function isDarkColour(colour: string | undefined): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/iu.exec(colour ?? '');
  if (match === null) return false;
  const [, red = '', green = '', blue = ''] = match;
  return (
    0.299 * Number.parseInt(red, 16) +
      0.587 * Number.parseInt(green, 16) +
      0.114 * Number.parseInt(blue, 16) <
    128
  );
}

/** To be asked after Office.onReady. */
export function officeInfo(host: Office.HostType | null): OfficeInfo {
  const language = (Office.context.displayLanguage || 'zh-CN').toLowerCase().startsWith('zh')
    ? 'zh-CN'
    : 'en-US';
  // Excel on the web may leave the theme out, though its type says otherwise.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return {
    language,
    isDark: isDarkColour(theme?.bodyBackgroundColor),
    isSupported:
      host === Office.HostType.Excel && Office.context.requirements.isSetSupported('ExcelApi', '1.9'),
  };
}
