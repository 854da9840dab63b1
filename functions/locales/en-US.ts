/** English texts of a custom function; its id and name stay as they are. */
export interface FunctionTexts {
  readonly description: string;
  /** One text a parameter, in order. */
  readonly parameters: readonly string[];
}

const AMOUNTS = ['Actual amount', 'Budgeted or planned amount'] as const;
const PERIODS = ['This year', 'Last year'] as const;
const WORK = ['Number achieved', 'Number planned'] as const;
const SURVEY = ['Satisfied respondents', 'Valid responses'] as const;

function rate(what: string, parameters: readonly string[]): FunctionTexts {
  return { description: `${what}. The result is a fraction; format it as a percentage.`, parameters };
}

export const EN_US: Readonly<Record<string, FunctionTexts>> = {
  STAFF_CONTROL_RATE: rate('Staff in post ÷ authorised posts', ['Staff in post', 'Authorised posts']),
  SAN_CHANGE_RATE: rate('Change of the “three public expenses” budget against last year', PERIODS),
  KEY_SPEND_RATE: rate('Key project spending ÷ all project spending', [
    'Key project spending',
    'All project spending',
  ]),
  BUDGET_COMPLETION_RATE: rate('Budget carried out ÷ budget approved', AMOUNTS),
  PAY_PROGRESS_RATE: rate('Actual payment progress ÷ planned progress', [
    'Actual progress',
    'Planned progress',
  ]),
  CARRY_RATE: rate('Funds carried over ÷ spending budget', ['Funds carried over', 'Spending budget']),
  CARRY_CHANGE_RATE: rate('Change of funds carried over against last year', PERIODS),
  PUBLIC_COST_CONTROL_RATE: rate('Operating expenses spent ÷ budgeted', AMOUNTS),
  SAN_CONTROL_RATE: rate('“Three public expenses” spent ÷ budgeted', AMOUNTS),
  PROCUREMENT_RATE: rate('Government procurement carried out ÷ budgeted', AMOUNTS),
  FIXED_ASSET_RATE: rate('Fixed assets in use ÷ all fixed assets', ['Assets in use', 'All assets']),
  ACTUAL_COMPLETION_RATE: rate('Output achieved ÷ output planned', WORK),
  TIMELY_RATE: rate('Work finished in time ÷ work planned', ['Finished in time', 'Planned']),
  QUALITY_RATE: rate('Output of sufficient quality ÷ output', [
    'Of sufficient quality',
    'Output (planned work for departments)',
  ]),
  KEY_WORK_RATE: rate('Key tasks finished ÷ key tasks assigned', ['Tasks finished', 'Tasks assigned']),
  PUBLIC_SATISFACTION_RATE: rate('Satisfaction of the public or of those served', SURVEY),
  FUND_ARRIVAL_RATE: rate('Funds received ÷ funds planned', ['Funds received', 'Funds planned']),
  FUND_TIMELY_RATE: rate('Funds received in time ÷ funds due', ['Received in time', 'Due']),
  BUDGET_EXEC_RATE: rate('Budget executed ÷ annual budget', AMOUNTS),
  COST_SAVING_RATE: rate('(Planned cost − actual cost) ÷ planned cost; the plan comes first by custom', [
    'Planned cost',
    'Actual cost',
  ]),
  TARGET_SATISFACTION_RATE: rate('Satisfaction of those served', SURVEY),
  BALANCE_RATE: rate('Balance ÷ budget', ['Balance', 'Budget']),
  BUDGET_ADJUST_RATE: rate('Adjustment (sign ignored) less exclusions ÷ initial budget', [
    'Adjustments of the year, either sign',
    'Initial budget',
    'Part to be excluded (policy, force majeure, tasks assigned from above)',
  ]),
  EXECUTION_RATE: rate('Executed ÷ budget', ['Executed', 'Budget']),
  GROWTH_RATE: rate('(Current − previous) ÷ previous', ['Current', 'Previous']),
  DEVIATION_RATE: rate('(Actual − plan) ÷ plan', ['Actual', 'Plan']),
  ADJUSTED_BUDGET: {
    description: 'Carried over + initial budget + adjustment + other adjustment.',
    parameters: [
      'Initial budget',
      'Adjustment, negative for a cut',
      'Other adjustment',
      'Carried over from last year',
    ],
  },
  YEAR_END_BALANCE: {
    description: 'Carried over + initial budget + adjustment + other adjustment − executed.',
    parameters: [
      'Carried over',
      'Initial budget',
      'Adjustment, negative for a cut',
      'Other adjustment',
      'Executed',
    ],
  },
  TIME_PROGRESS: {
    description: 'Progress of the year at the end of a month: month ÷ 12.',
    parameters: ['Month, 1 to 12'],
  },
  CONVERT_AMOUNT: {
    description: 'Converts an amount between 元, 千元, 万元 and 亿元; from 元 to 万元 by default.',
    parameters: ['Number, or text such as “140.02万元”', 'Unit it is in', 'Unit wanted'],
  },
  INDICATOR_SCORE: {
    description: 'Score of one indicator by a rule pack or a two-column table of lower limit and points.',
    parameters: [
      'Name of a rule pack, or the table',
      'Name of the indicator',
      'Its value, such as 7.31%',
      'Weight of the row',
    ],
  },
  DEDUCT_SCORE: {
    description: 'Points off for every whole step beyond a limit, down to zero.',
    parameters: [
      'Value, such as 112.5%',
      'Limit up to which nothing is taken off, such as 100%',
      'Size of a step, such as 1%',
      'Points a step',
      'Weight of the row',
      '超过 above (default), 低于 below or 偏离 either side',
    ],
  },
  RATIO_SCORE: {
    description:
      'The weight in proportion to what was done over what was wanted, never more than the weight.',
    parameters: ['What was done', 'What was wanted', 'Weight of the row', 'TRUE where less is better'],
  },
  BAND_SCORE: {
    description: 'Points of the first band whose lower limit is reached, zero below all.',
    parameters: [
      'Value, such as 93%',
      'Two-column table of lower limit and points, from high to low',
      'Weight of the row',
    ],
  },
  PROGRESS_SCORE: {
    description: 'An equal share of the weight for every time node that reaches its target.',
    parameters: ['Progress at the nodes', 'Targets of the nodes, as many', 'Weight of the row'],
  },
  TARGET_SCORE: {
    description:
      'The weight where the printed target is reached; else as the last argument says, #N/A without it.',
    parameters: [
      'Target, such as ≥20个',
      'What was done, such as 22个',
      'Weight of the row',
      '按比例 in proportion or 不得分 zero',
    ],
  },
  JUDGED_SCORE: {
    description: 'Points of a qualitative row from the band and the place within it that a person chose.',
    parameters: [
      'Band',
      'Weight of the row',
      '0 for the lower end of the band, 1 for the upper',
      'Name of a rule pack',
    ],
  },
  BATCH_SCORE: {
    description: 'A column of scores at once, by a rule pack or by the rule in words on each line.',
    parameters: [
      'Name of a rule pack, or a column of rules in words',
      'Column of indicator names',
      'Column of values',
      'Column of weights',
    ],
  },
  GRADE: {
    description: 'Grade of a total: 优 from 90, 良 from 80, 中 from 60, 差 below.',
    parameters: ['Total', 'Two-column table of grade and lower limit'],
  },
  CHECK_EQUATION: {
    description: 'Whether the calculations written in a text hold.',
    parameters: ['Text with calculations'],
  },
  READ_FIGURES: {
    description: 'The numbers in a text; spills downwards unless a position is given.',
    parameters: ['Text', 'Position, from 1'],
  },
  SAME_FIGURE: {
    description: 'Whether two figures can be the same quantity, units and rounding considered.',
    parameters: ['Number, or text with a number', 'Number, or text with a number'],
  },
};
