/** Words that could stand in any reply of any organisation: they say nothing of this person's case. */
export const generic: ReadonlySet<string> = new Set(
  `help happy assist assistance further additional more information info details detail share provide send give get
  email e-mail address phone number full name account username user contact message direct dm pm inbox note private
  follow following followed touch connect reach reply replying response respond look looking closer check checking team teams support customer
  customers service care department staff folks colleague colleagues sorry apology apologies apologize apologise regret
  inconvenience trouble frustration frustrating frustrated experience experiences experienced issue issues problem problems
  concern concerns concerned question questions query queries inquiry matter situation request case feedback comment
  comments suggestion suggestions idea ideas thanks thank appreciate appreciated grateful patience understanding
  welcome glad love loved great best hope hopefully soon shortly asap right away moment time day today week weekend
  please pls kindly feel free let know confirm confirming tell hear hearing heard understand happening happened going
  wrong able work working make sure ensure take taking help helping here there link website site page form visit click
  see find learn read steps step tips using use used try tried trying restart reinstall refresh cache cookies password
  app device devices browser online community continue continuing take seriously priority important value valued
  fix fixed solve resolve resolved resolution address addressed improve improving better doing business
  always enjoy wonderful amazing awesome fantastic hello hey good morning afternoon evening dear sir madam friend
  regards sincerely best cheers again back update updates available temporarily currently experiencing longer
  usual delay delays high demand volume chat call calling hours mind sharing tag tagged mention mentioned saw
  post posts tweet bring bringing attention passed pass forward relevant appropriate directly via through
  safe stay health world means want would like need needed specific bit else anything something everything
  new changes change made recently security layers extra adding suggest suggested recommend recommended
  received receive met reached already completing recovering complete reset resetting signing login logged
  dropped fix fixes common prompt prompts playback stream streaming streamed spam trash folder folders inbox button
  pop-up popup screen side corner menu settings setting tab option options article articles topic topics policy
  policies process processes terms guidelines faq faqs section center centre desk representative agent agents
  specialist specialists expert experts advisor location locations store stores branch office offices social media
  order orders delivery deliveries package shipment arrive arriving waiting wait date content removed removal
  available availability licensing difficult time times monitoring situation closely guidance public
  employees travel trip flight booking bookings ride rides reservation manage aim please world skies love
  error errors clear clearing run running restart uninstall reinstalling update updated version latest computer phone
  phones devices laptop tablet network connection signal coverage wifi data plan plans billing charge charges payment
  refund refunds card bank cards verify verifying verification identity secure security safety protect protecting
  number numbers zip postcode reference id type name names social care channel channels url screenshot
  specifics talk chatting carry sent way shoot drop savior note regarding related
  fingers crossed posted note posting voice heard loop listening difference fans users others people
  described describing relief providing provided continue happened occurred occur reason
  absolutely definitely certainly course fully completely truly sincerely really simply quickly
  thing things part lot lots bit kind sort start finish end place right left top bottom
  job jobs tough hard easy simple quick fast slow long short big small next previous
  awhile meantime future past currently ongoing recent normal regular general official
  aware unaware known familiar unfamiliar eligible specific certain sure unsure odd strange weird
  product products response responses medium recommendation recommendations pleased excited delighted thrilled enjoyed enjoying liked adore agree incredibly kind words loyalty favorite favourite favorites goodies fan longtime honest try
  rest assured pleasure honor honour proud mission commitment committed quality excellence passion serve serving`
    .split(/\s+/)
    .filter(Boolean),
);
