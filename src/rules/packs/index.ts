import type { RulePack } from '../rule';
import { chongqingDepartment } from './chongqing-department';
import { hubeiProject } from './hubei-project';
import { hunanDepartment2018 } from './hunan-department-2018';
import { jinzhongCityDepartment2020 } from './jinzhong-city-department-2020';
import { jinzhongCityProject2020 } from './jinzhong-city-project-2020';
import { jinzhongZoneDepartment2021 } from './jinzhong-zone-department-2021';
import { mof2013Department } from './mof-2013-department';
import { mof2020Project } from './mof-2020-project';
import { qingyunpuDepartment2021 } from './qingyunpu-department-2021';
import { sichuanProject } from './sichuan-project';
import { yueyangDepartment } from './yueyang-department';
import { yunnanProject } from './yunnan-project';

/** Every rule pack that comes with the product. */
export const RULE_PACKS: readonly RulePack[] = [
  jinzhongCityDepartment2020,
  jinzhongZoneDepartment2021,
  jinzhongCityProject2020,
  qingyunpuDepartment2021,
  mof2020Project,
  hubeiProject,
  yueyangDepartment,
  hunanDepartment2018,
  yunnanProject,
  chongqingDepartment,
  sichuanProject,
  mof2013Department,
];

/** The pack of an id; null where there is none. */
export function rulePackById(id: string): RulePack | null {
  return RULE_PACKS.find((pack) => pack.id === id) ?? null;
}
