/** Legal forms and the like beside the name of a company, in any language: Globex Inc., 青禾科技有限公司, 株式会社さくら丘. */
export const COMPANY_FORMS = {
  before: ['株式会社', '合同会社', '有限会社', 'Société', 'Gruppe', 'Grupo', 'Groupe'],
  behind: [
    ...['Inc', 'LLC', 'Ltd', 'Limited', 'Corp', 'Corporation', 'Co', 'PLC', 'plc', 'Pty', 'Group', 'Holdings'],
    ...['GmbH', 'AG', 'KG', 'SE', 'UG', 'eG', 'SA', 'S.A', 'SAS', 'S.A.S', 'SARL', 'SL', 'S.L', 'SLU', 'BV', 'B.V'],
    ...['株式会社', '合同会社', '有限会社', 'グループ'],
    ...['科技', '技术', '信息', '网络', '软件', '智能', '数据', '集团', '股份', '控股', '有限责任', '有限', '公司'],
  ],
} as const;
