import { Button, Field, Input, SearchBox, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { insertFunction, takeSelection } from '../actions/insert-function';
import { formulaOf } from '../function-help/formula-of';
import { readFunctions, type FunctionHelp } from '../function-help/read-functions';
import { searchFunctions } from '../function-help/search-functions';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';

/** Rates are fractions and want a percentage format. */
function isRate({ name }: FunctionHelp): boolean {
  return /[率度]$/u.test(name);
}

function ArgumentField({
  parameter,
  sheet,
  value,
  onChange,
}: {
  readonly parameter: FunctionHelp['parameters'][number];
  /** The sheet that the formula goes into; null where none is known. */
  readonly sheet: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  return (
    <div className={styles.argument}>
      <Field label={parameter.name} hint={parameter.description} required={!parameter.optional} size="small">
        <Input
          size="small"
          value={value}
          onChange={(_, data) => {
            onChange(data.value);
          }}
        />
      </Field>
      <Button
        size="small"
        aria-label={t('functions.takeFor', { name: parameter.name })}
        onClick={() => {
          pane.perform(takeSelection, (selected) => {
            const isSame = selected.sheet === sheet;
            onChange(isSame ? selected.cell : `'${selected.sheet.replaceAll("'", "''")}'!${selected.cell}`);
          });
        }}
      >
        {t('functions.take')}
      </Button>
    </div>
  );
}

/** Asks for each argument and puts the formula into the cell that is then selected. */
function InsertForm({ help }: { readonly help: FunctionHelp }): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const [given, setGiven] = useState<readonly string[]>(help.parameters.map(() => ''));
  const formula = formulaOf(help.name, given);
  const isComplete = help.parameters.every(({ optional }, i) => optional || (given[i] ?? '').trim() !== '');
  return (
    <form
      className={styles.actions}
      onSubmit={(event) => {
        event.preventDefault();
        pane.perform(insertFunction, { formula, isPercent: isRate(help) });
      }}
    >
      {help.parameters.map((parameter, i) => (
        <ArgumentField
          key={parameter.name}
          parameter={parameter}
          sheet={pane.state.activeSheet}
          value={given[i] ?? ''}
          onChange={(value) => {
            setGiven((before) => before.map((each, j) => (j === i ? value : each)));
          }}
        />
      ))}
      <code className={styles.code}>{formula}</code>
      <div className={styles.row}>
        <Button
          size="small"
          appearance="primary"
          type="submit"
          disabled={!isComplete || pane.state.busy !== null}
        >
          {t('functions.insert')}
        </Button>
        <span className={styles.muted}>{t('functions.insertRemark')}</span>
      </div>
    </form>
  );
}

function FunctionItem({ help }: { readonly help: FunctionHelp }): React.JSX.Element {
  const styles = usePaneStyles();
  const { t } = usePaneContext();
  const [isOpen, setOpen] = useState(false);
  const names = help.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return (
    <li className={styles.item}>
      <span className={styles.itemHead}>
        <code className={styles.code}>{`JX.${help.name}(${names.join(',')})`}</code>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          aria-label={t('functions.fillIn', { name: help.name })}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? t('functions.close') : t('functions.open')}
        </Button>
      </span>
      <span>{help.description}</span>
      {isOpen ? <InsertForm help={help} /> : null}
    </li>
  );
}

/** 函数: all functions, found by name, purpose or first letters, and put into the selected cell. */
export default function FunctionsView(): React.JSX.Element {
  const styles = usePaneStyles();
  const { t, language } = usePaneContext();
  const [read, setRead] = useState<{ readonly functions: readonly FunctionHelp[] | null } | null>(null);
  const [typed, setTyped] = useState('');
  useEffect(() => {
    void readFunctions(language).then((functions) => {
      setRead({ functions });
    });
  }, [language]);
  const functions = read?.functions ?? null;
  const found = functions === null ? [] : searchFunctions(functions, typed);
  return (
    <section aria-labelledby="functions-heading" className={styles.actions}>
      <h2 id="functions-heading" className={styles.heading}>
        {t('functions.title')}
      </h2>
      <Field label={t('functions.search')} hint={t('functions.searchHint')} size="small">
        <SearchBox
          size="small"
          value={typed}
          onChange={(_, data) => {
            setTyped(data.value);
          }}
        />
      </Field>
      {read === null ? <Spinner size="tiny" label={t('busy.opening')} /> : null}
      {read !== null && functions === null ? <p role="alert">{t('functions.failed')}</p> : null}
      {functions === null ? null : (
        <span className={styles.muted} role="status">
          {t('functions.count', { count: found.length })}
        </span>
      )}
      <ul className={styles.list}>
        {found.map((help) => (
          <FunctionItem key={help.id} help={help} />
        ))}
      </ul>
    </section>
  );
}
