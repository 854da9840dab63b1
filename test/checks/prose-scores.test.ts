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
      name: 'points of one of several items, and some of them added up',
      sheet: miniForm(
        {},
        '1、预算配置：（1）控制率90%，得20分；（2）变动率-10%，得25分。以上两项满分50分，实得44分。',
      ),
      receipt: 'not-applicable',
    },
    {
      name: 'what could be earned and what was earned of something else',
      sheet: miniForm({}, '1、预算配置：管理规范。\n考核情况：市里考核应得30分，实得28分。'),
      receipt: 'not-applicable',
    },
    {
      name: 'what the rows add up to beside a wrong sub-total',
      sheet: miniForm({ G9: 47 }, '预算投入得分45分。'),
    },
    {
      name: 'the own score in a report on another evaluation',
      sheet: miniForm(
        { A1: '云岭市部门整体支出绩效评价评分表' },
        '综合评价得分85分，中心自评得分为96.5分，评价得分比自评得分低11.5分。',
      ),
      receipt: 'not-applicable',
    },
    {
      name: 'what sections could earn, by their names alone',
      sheet: miniForm({}, '对照标准打分：投入50分、过程50分。'),
      receipt: 'not-applicable',
    },
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
      name: 'sections listed by their names alone',
      sheet: miniForm({}, '逐项打分：投入45分，过程40.5分，总得分85分。'),
      findings: [{ messageId: 'differs', cell: 'B7', stated: '40.5分', expected: '40分' }],
    },
    {
      name: 'a group under its item, whose own items are numbered',
      sheet: miniForm({}, '（1）预算配置。①人员管理规范；②厉行节约，得5分。\n该项应得50分，实得43分。'),
      findings: [{ messageId: 'differs', cell: 'B7', stated: '43分', expected: '45分' }],
    },
    {
      name: 'a row under its item, with what it got alone',
      sheet: miniForm({}, '1.支付进度。按进度支付，得18分。'),
      findings: [{ messageId: 'differs', cell: 'B7', stated: '18分', expected: '20分' }],
    },
    {
      name: 'a section by its name, behind other items',
      sheet: miniForm(
        {},
        '一、预算配置。管理规范。此项应得50分，实得45分。\n投入部分合计应得50分，实得46分。',
      ),
      findings: [{ messageId: 'differs', cell: 'B7', stated: '46分', expected: '45分' }],
    },
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
