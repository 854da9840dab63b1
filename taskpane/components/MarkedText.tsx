import { usePaneStyles } from './pane-styles';

/** How much of the sentence is shown on either side. */
const AROUND = 40;

/** A sentence with the figure highlighted, as far around it as is needed to know it again. */
export function MarkedText({
  text,
  span,
}: {
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
}): React.JSX.Element {
  const styles = usePaneStyles();
  const from = Math.max(0, span.start - AROUND);
  const to = Math.min(text.length, span.end + AROUND);
  return (
    <q className={styles.quote}>
      {from > 0 ? '…' : ''}
      {text.slice(from, span.start)}
      <mark className={styles.mark}>{text.slice(span.start, span.end)}</mark>
      {text.slice(span.end, to)}
      {to < text.length ? '…' : ''}
    </q>
  );
}
