import { useState, type ReactNode } from 'react';
import { usePaneStyles } from './pane-styles';

/** A line that opens what it names. What is folded away is not made before it is opened, so that long lists cost nothing. */
export function Fold({
  summary,
  startsOpen = false,
  className,
  children,
}: {
  readonly summary: ReactNode;
  readonly startsOpen?: boolean;
  /** Of the line; the usual one otherwise. */
  readonly className?: string;
  readonly children: () => ReactNode;
}): React.JSX.Element {
  const styles = usePaneStyles();
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <details
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary
        className={className ?? styles.summary}
        onClick={(event) => {
          // The browser itself would open it before there is anything to show.
          event.preventDefault();
          setOpen(!isOpen);
        }}
      >
        {summary}
      </summary>
      {isOpen ? children() : null}
    </details>
  );
}
