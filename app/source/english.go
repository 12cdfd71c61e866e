package source

// english is the vocabulary of English prose. Abbreviations that are
// also words (sat, sun, rep, gen) are known with a capital only.
var english = vocabulary{
	never: `
		Mr Mrs Ms Mx Dr Drs Prof Sen Sens Rep Reps Gov Gen Col Lt Capt Cpt Sgt Cpl Maj Adm Cmdr Cdr Rev Hon Pres Supt Messrs
		Mmes Mme Mlle Amb Msgr Br Pvt Pfc Insp Det Atty Ald Mt Ft Sec'y p pp vol vols e.g i.e eg ie cf vs v viz ca approx N°
		n° № Sec incl esp resp aka a.k.a Ste w.r.t`,
	numeral: `
		No no Nos nos fig figs art arts sec secs par para paras ch chap chs eq eqs nr Op op app pt pts ver tab ex bk ll n nn
		f ff ed eds rev`,
	opener: `
		co corp inc ltd llc plc bros Jr Sr jr sr esq etc al dept Dist est ave blvd rd St st hwy bldg assn univ govt intl
		natl Assoc Inst Pty ft lb lbs oz km cm mm kg hr hrs min mins max mph Phil Gk U.S U.K U.N E.U D.C Ph.D ibid trans tr
		repr misc Ont Que Alta Ret ret temp deg pct bn mil Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed
		Thu Thur Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont
		Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo`,
	clock: "a.m p.m A.M P.M",
	opens: `
		the a an this that these those it it's he he's she she's they they're we we're you you're i i'm i've its his her
		their our my your there there's that's here here's what what's when where who whom whose why how which while whether
		if as although though because since until unless once after before but and or nor yet so for in on at by to from
		with without of under over during despite among amid against between beyond like unlike according however moreover
		furthermore therefore thus hence instead meanwhile nevertheless nonetheless otherwise besides still also then now
		today yesterday tomorrow later soon even just only perhaps maybe indeed finally recently last many most some all any
		each every both few several such no not none never nothing everyone everything someone something nobody one two
		three another other others more less much is are was were do does did don't didn't doesn't has have had can could
		would should may might must let let's please yes well oh people officials critics analysts experts see into through
		about too very again first second third given i'll i'd we've we'll they'll they've can't isn't aren't wasn't won't
		he'd she'd they'd we'd you'll who's where's how's ever neither either whatever whenever wherever whoever
		additionally consequently similarly likewise certainly clearly obviously apparently fortunately unfortunately surely
		sometimes often usually currently previously eventually ultimately suddenly elsewhere overall rather except within
		toward towards throughout upon across along around behind below above near`,
	speaks: `
		said says say asked asks replied replies answered wrote writes added adds told cried shouted exclaimed wondered
		explained whispered muttered demanded inquired insisted continued thought yelled declared remarked tweeted`,
}
