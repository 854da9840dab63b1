import type { Author } from '../author';
import { said, type Mark, type Piece } from '../mark';
import { num, type Num } from '../num';
import type { UnitFigures } from '../unit-figures';

function part(value: Num, share: number): Num {
  return { digits: (value.digits * BigInt(Math.round(share * 1_000))) / 1_000n, decimals: value.decimals };
}

/** True sentences that a careless reader takes for a contradiction: other years, other units, lists that are left open. */
export function trapSentence(author: Author, unit: UnitFigures): readonly Piece[] {
  const money = (value: Num): Mark => author.said(value);
  const [last, next] = [String(unit.year - 1), String(unit.year + 1)];
  const share = 0.2 + author.random() * 0.5;
  const name = unit.projects[0]?.name ?? '业务';
  const [first, second] = [part(unit.project, share * 0.5), part(unit.project, share * 0.3)];
  return author.pick([
    said`${last}年年初预算${money(part(unit.initial, 0.6 + share))}，当年支出${money(part(unit.executed, 0.5 + share))}，均已公开。`,
    said`预计${next}年年初预算${money(part(unit.initial, 0.7 + share))}，其中项目支出${money(part(unit.project, 0.7 + share))}。`,
    said`所属二级单位支出${money(part(unit.executed, share))}，编制${author.count(num(String(author.whole(3, 8))), '名')}，在职${author.count(num('3'), '人')}。`,
    said`项目支出主要用于${name}${money(first)}、办公条件改善${money(second)}等。`,
    said`${name}项目预算由${money(first)}调整为${money(second)}，${String(unit.year)}年8月完成调整。`,
    said`人均公用经费${money(part(unit.publicSpent, 0.02))}，低于同类单位。`,
    said`争取上级专项资金${money(first)}，其中${next}年到位${money(second)}。`,
    said`按每人每月200元发放补助，全年共发放${money(second)}，惠及${author.count(num(String(author.whole(60, 400))), '人')}。`,
    said`截至${next}年2月底，结转资金已支付${money(part(unit.balance, share))}。`,
    said`一季度完成采购${money(part(unit.buyingSpent, share * 0.5))}，为全年采购工作打下基础。`,
    said`固定资产原值${money(part(unit.executed, 1 + share))}，其中房屋${money(part(unit.executed, share))}、设备${money(part(unit.executed, share * 0.4))}等。`,
  ]);
}
