import { Link } from '@fluentui/react-components';
import { locate } from '../actions/locate';
import { usePaneContext } from './pane-context';

/** A cell's address that selects the cell. */
export function CellLink({
  sheet,
  cell,
}: {
  readonly sheet: string;
  readonly cell: string;
}): React.JSX.Element {
  const { pane, t } = usePaneContext();
  return (
    <Link
      as="button"
      inline
      aria-label={t('action.locate', { cell })}
      onClick={() => {
        pane.perform(locate, { sheet, cell });
      }}
    >
      {cell}
    </Link>
  );
}
