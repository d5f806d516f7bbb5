import { personalOf } from '../contacts/personal';
import { takenOut } from '../contacts/pieces';
import { defineRule } from '../rule';

export default defineRule({
  id: 'L05',
  severity: 'warn',
  name: { id: 'Nomor dan alamat pribadi', en: 'Private numbers and addresses' },
  message: {
    id: 'Nomor rekening, NIK, nomor pesanan, resi, dan alamat pembeli bisa disalahgunakan. Kirim lewat chat pribadi saja.',
    en: 'Account numbers, identity numbers, order and parcel numbers and a buyer’s address can be misused. Send them in a private chat.',
  },
  source: 'UU 27/2022 (PDP), pasal 65; kebiasaan penipuan rekening',
  certainty: 'D',
  checked: '2026-11-20',
  find: ({ reading }) => takenOut(reading, personalOf(reading)),
});
