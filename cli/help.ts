export const HELP = `JX 绩效助手：给绩效自评表打分、核对。数据不出本机，原文件不改写。

用法
  jx read 文件或文件夹...               列出读懂了什么：表、指标行、表头数、正文里的说法，和没读懂的
  jx check 文件或文件夹...              核对，列出差错、疑点和核对清单
  jx check 文件... -o 结果.xlsx          另存核对结果；加 --inside 则放进副本里，加 --mark 则另存带标记的副本
  jx check 文件... --html 结果.html      另存一页可以打印的核对结果
  jx check 文件... --letter              打印退回修改意见，可以复制给填报单位
  jx check 文件 --report 报告.docx       连同表外的自评报告一起核对（.docx 或 .txt，可写多次）
  jx score 文件或文件夹...              测算得分，不写任何文件
  jx score 文件... -o 填好.xlsx          另存填好得分的副本（多个文件时写文件夹）
  jx score 文件... --paper -o 底稿.xlsx  另存评分底稿（数据、公式、标准、得分，带可重算的公式）；
                                        加 --inside 则放进填好得分的副本里
  jx summary 汇总表 自评表...            用各单位自评表填写、核对汇总表；加 -o 另存填好的副本
  jx explain 文件 单元格                说明一个得分的测算过程（例如 H37 或 工作表名!H37）
  jx rules [标准]                       列出评分标准，或逐条说明其中一套
  jx rules 标准 --export 评分规则.xlsx  导出成可以修改的表（.xlsx 或 .json）

选项
  -o, --out 路径     写到哪里；不写就不产生任何文件
  --overwrite        已有的得分也按标准重算（默认保留）
  --formulas         小计和合计写成求和公式（默认写数值）
  --hidden           隐藏的行和工作表也打分（默认只读不打分）
  --all              同类问题逐条列出（默认只列前几条）
  --rules 标准       指定评分标准（见 jx rules），或改好的评分规则文件，不自动识别
  --json             输出 JSON
  --strict           有差错时退出码为 1
  -q, --quiet        不打印明细

退出码：0 已完成；1 用了 --strict 且有差错；2 有文件读不了或没有写成（其余照常处理）`;
