import { oneOf } from '../one-of';

/** To get in touch. */
const reaching =
  'reach contact find call visit e-?mail chat check get see follow dm pm message write talk speak ask connect join';
/** To hand over what the case needs. */
const giving =
  'submit request send let report share leave tell give provide raise drop upload apply';
/** To find out for oneself. */
const learning =
  'learn read click help log track view keep browse search explore access hear expect';
/** To set a machine right, whatever it has. */
const mending = 'restart reinstall uninstall reset reboot refresh clear try update';

/** What a service asks of everybody who writes: "you can reach us", "please give us", "try a restart". */
export const serviceStep = oneOf(`${reaching} ${giving} ${learning} ${mending}`);

/** Where one is helped. */
export const channel = oneOf(
  `dms? direct_messages? pms? inbox private_messages? messages? note email e-mail chat phone call form ticket link page
  site website support team office survey community app prompts steps tips details info information`,
);

/** What a case is found by. */
export const particular = oneOf(
  `user_?names? names? numbers? no e-?mail address code reference ref photos? pictures? barcode receipt screenshots? postcode
  dates? details? info information confirmation`,
);

/** Glad, and ready: how an organisation says that it feels. */
export const pleased = oneOf(
  'glad happy pleased excited thrilled delighted proud honou?red grateful love',
);
