import { proseScores } from '../../src/checks/prose-scores';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';

testCheck(proseScores, {
  valid: [
    {
      name: 'sections and total that agree',
      sheet: miniForm({}, '预算投入得分45分，过程得分40分，总得分85分。'),
    },
    {
      name: 'bands of grades and rules beside the scores',
      sheet: miniForm(
        {},
        '预算投入得分45分，过程得分40分，总得分85分。综合得分90分（含）以上为优。“三公经费”变动率大于0的，每上升1%扣0.2分。',
      ),
    },
    {
      name: 'points taken off that the sentence pins on others',
      sheet: miniForm({}, '其中支付进度得20分。扣分主要在制度建设（扣0.28分）和队伍管理（扣0.5分）。'),
      receipt: 'not-applicable',
    },
    {
      name: 'a group under its item',
      sheet: miniForm({}, '1、预算配置：管理规范。此项指标应得50分，实得45分。'),
    },
    {
      name: 'a row under its item',
      sheet: miniForm({}, '1、支付进度：按进度支付。本项指标满分20分，得分20分。'),
    },
    {
      name: 'several deductions in one sentence',
      sheet: miniForm({}, '“三公经费”变动率扣5分，公用经费控制率扣10分，共扣15分。'),
    },
    {
      name: 'a deduction of last year',
      sheet: miniForm({}, '“三公经费”变动率上年度扣3分，已整改到位。'),
      receipt: 'not-applicable',
    },
    { name: 'a deduction that agrees', sheet: miniForm({}, '三公经费变动率为-10%，扣5分。') },
    {
      name: 'no item to belong to',
      sheet: miniForm({}, '在市里考核中实得98分，名列前茅。'),
      receipt: 'not-applicable',
    },
    {
      name: 'a blank in the table',
      sheet: miniForm({ G9: null }, '预算投入得分45分，表现良好。'),
      receipt: 'cannot',
      reason: '投入',
    },
  ],
  invalid: [
    {
      name: 'a section and the total, for one cause',
      sheet: miniForm({}, '预算投入得分45分，过程得分43分，总得分88分。'),
      findings: [
        {
          messageId: 'several',
          cell: 'B7',
          stated: '43分',
          expected: '40分',
          message: '文中分数与指标表不一致：过程的得分文中43分、表中40分；总分的得分文中88分、表中85分。',
          related: ['G12', 'G15', 'B7'],
          text: '过程得分43分',
        },
      ],
    },
    {
      name: 'a deduction above the weight',
      sheet: miniForm({}, '三公经费变动率为-10%，扣31分。'),
      findings: [
        {
          messageId: 'deduction',
          cell: 'B7',
          stated: '31分',
          expected: '5分',
          message: '“‘三公经费’变动率”文中写扣31分，按指标表分值减得分是扣5分。',
          related: ['E11', 'G11'],
        },
      ],
    },
    {
      name: 'a weight of one row',
      sheet: miniForm({}, '1、支付进度：按进度支付。本项指标满分18分。'),
      findings: [
        {
          messageId: 'differs',
          cell: 'B7',
          stated: '18分',
          expected: '20分',
          message: '“支付进度”的分值文中写18分，指标表为20分。',
        },
      ],
    },
  ],
});
