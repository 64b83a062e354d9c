/** The profiles, in no order of preference: marks decide. */
import { dahan } from "./dahan/profile.js";
import { epoint } from "./epoint/profile.js";
import { gkmlpt } from "./gkmlpt/profile.js";
import { hunan } from "./hunan/profile.js";
import { kaipuyun } from "./kaipuyun/profile.js";
import { lonsun } from "./lonsun/profile.js";
import { openness } from "./openness/profile.js";
import { pcList } from "./pc-list/profile.js";
import type { Profile } from "./profile.js";
import { shaanxi } from "./shaanxi/profile.js";
import { shanghai } from "./shanghai/profile.js";
import { sichuan } from "./sichuan/profile.js";
import { trs } from "./trs/profile.js";
import { vsb } from "./vsb/profile.js";

export const profiles: readonly Profile[] = [
  dahan,
  gkmlpt,
  trs,
  vsb,
  kaipuyun,
  pcList,
  epoint,
  lonsun,
  openness,
  shanghai,
  sichuan,
  hunan,
  shaanxi,
];
