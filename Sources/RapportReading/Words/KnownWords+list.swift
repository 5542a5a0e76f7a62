// Made by known_words.py; not written by hand, hence its length.
extension KnownWords {
    static let list = """
        aberdeen abernethy abilities about above absence absolute absolutely accept accepted accepts access
        accessible accommodation accordance according accordingly account accountability accounts accuracy accurate
        accusing achievement achterberg acknowledge acknowledged acknowledgement acknowledges across action activate
        active actual actually adaeze added adding additional address addressed adipiscing adjustment admin adore
        adoring adult advance advert advertising advice advise advised adviser affected afraid after afternoon
        afterwards again against agency agent agnes agnieszka agree agreed agreement ahead ailsa aircraft airline
        airport airways aisle akhtar alarm alder aldermoor alderway aldous alert alive allergen allergens allergic
        allergies allergy allocation allow allowed almost alone along alongside aloud already alright altered
        alternative although altogether always amadi amara amazing ambitious amend amended amendments among amount
        amplifier angel angels anger angles angry animals anlaby anniversary announcement annoying annoys annual
        annually another answer answered answering answers antihistamine anxiety anybody anymore anyone anything
        anytime anyway anywhere apart apologetic apologies apologise apologising apology apparently appear appears
        applicable applied applies apply appointment appointments appreciate appreciated appreciating appreciation
        appropriate approval approve approved approx april aprons archive argue around arrange arranged arrangements
        arrival arrive arrived arrives arriving article articles ashame ashamed ashdown aside asked asking asleep
        assess assessed assessment assessor assigned assist assistance assistant assumed assure assured aswell async
        attached attack attempts attend attention august auricare authorised automated automatic automatically
        autumn availability available average averted avoid avoided awake award awards aware awful awkward babies
        babysitter babysitting backdated backed backstage backup badge badger badgers badly baggage baird baked
        baker bakery balance balcony banking banks banner barely bargain barley barnstaple basic basically basis
        basket batch batches bathroom baths bathwater battery beaming beard bearing beatriz beautiful beautifully
        because become becomes bedroom before beforehand began begin begins behalf behind being believe bellhaven
        belonged belongs below bench benefits bernadette bertil beside bethan bethanrees better between beyond
        bicycle bigger biggest bikes bilbao billed billing bills birth birthday biscuit biscuits bites black
        blackout blame blamed blaming blank blanket blazing bless blind blinds blister block blocked blocks bloke
        blood bloody blurred blush blushing board boarding boards boiler boiling boils bonus booked booking bookings
        booklet books boots borealisnight borrow borrowed bother bothered bothering bottle bottles bottom bought
        bounced bounces bouncing bouquet bouquets bowls boxes boyle brain bramble bramhall branch brand branded
        brandt brass brave breach bread break breakdown breakdowns breakfast breakfasts breaking breaks breath
        breathe breathing bride bridesmaid bridesmaids briefing bright brightline brightwell brilliant bring
        bringing brings brisk bristol broad brochure brogues broke broken brook brother brought browser brush bucket
        budget bugging build building built bumped bunch bundle burglar burnt bursar burst bursting buses business
        button buyers buying buzzing cabin cable cables caesar cakes calder calendar calendars callbacks called
        calling calls callum calmed calmer camera canal cancel cancellation cancelled cancelling candle candles
        cannot canton capital capitals captain captioned cardboard cardiff cards cared careful cares caring caringly
        carnation carnations caroline carriage carried carrier carries carry carrycot carrying carvalhal carver
        carys cases cashew castellan castellane castlegate catastrophe catch catches caught cause caused cedar
        ceiling celebrate celebrates centimetres central centre centric ceremony certain certainly certificate
        certified chair chairs chance change changed changes changing channel channels chapter charcoal charge
        charged charger charges charging charlie charlotte charter chase chasing chats chattering cheap cheaper
        check checked checking checklist checkout checks cheeky cheer cheering cheers cheese cheeses chemist cheque
        cherish chest chicken chief child childhood children childs chippy chips chloe choice choices choir choose
        choosing chosen christening christmas chuck chuffed church circle circumstances claim claiming claims class
        classes clause clean cleaner cleaning clear cleared clearly clever click clicked clicking client clients
        climbing clinic clock clockwise close closed closely closes closing closure closures cloth clothes cloud
        clowns clumsy clutch coach coaching coast coastline coastlinebuses coats cobbandwelt cocoa codes coding
        coeliac coffee colin collar colleague colleagues collect collected collection colour colours column comedy
        comes comfort comin coming commendation comment comments commission commitment committed common
        communication community companies company compare compared comparison compassion compensation complain
        complained complaining complains complaint complaints complete completely completion compliment
        complimentary compliments comprehensive computer concern concerned concerning concerns concert concerts
        concrete condensed condition conditions condolences conducted conductor confirm confirmation confirmed
        confirming confirms confused confusion congrats congratulation congratulations connect connected conned
        consectetur consider consideration considered consulates consult contact contacting contains content
        continually continue continued continues continuous continuously contract control controlled convenience
        convenient conversation cooked cooled cooling cooperation copied copies copper corbridge corner correct
        corrected correcting correction correspondence corridor corvane costing costs cottage could couldn count
        counted counter country counts couple couples courier course courses court courtesy cover covered covers
        cracked craftsmanship crate crawl cream creating creche credit credited crediting creep crete cried crime
        criminal criteria criterion cross crossed crossing crowd cruise cruises crumb crying cupboard cuppa cures
        curiosity curious current currently curry custom customer customers cycle daidalou daily damage danced
        dancing danger danny dario darling dashboard dated dates daughter daughters dawdles daylight deadline
        deadlines deadpan dealt dearer dearest debit december decent decide decided decides deciding decision
        deckchair dedicated deepest deeply defect definitely degrees delay delayed delete deleted delight delighted
        deliver delivered deliveries delivering delivery della deluxe demand dementia demonstrated demonstrates
        denise dental dentist department departure depending depends deposit depot derby descaling describe
        described description deserve deserved deserves deshmukh designed designer desks desmond detail detailed
        details detect detective detour devastating developer developers device devices devon diagnosed diary didnt
        dietary difference different differently difficult digger digit digital digits dilek dilys dimensions dining
        dinner dinners direct directly dirty disagree disappears disappointment discontinued discount discovered
        discretion discussing discussion disgrace disgraceful disgusting dishes dishwasher dismissed dispatch
        dispatched display displays disposal disruption distribution divorce divorced docks dockside doctor document
        documentation documents dodgy doesn doing dolor donation doncaster donor donors doors doorstep double
        doubles doubt downgrade downloaded downstairs draft drafting dragging drama dramatic drawer drawing drawn
        dreadful dream dress dresses drink drinks dripping drive driver drivers drives driving dropped dropping
        drops drove drowsy dryer drying dunno duplicate duration during dutch dying earlier earliest early earned
        earth easier easiest easily easter eaten eating edith effective eight eighteen eightieth eighty either
        elderly electric eleven elias elsewhere email emailed emails embarassed embarrassed embrace emerald
        emergency emoji emotion emotional emotions empathetic empathic empathise empathising empathy employee
        employees employer empowering empty endeavours ended ending endpoint energy engaged engagement engine
        engineer engineering engineers england english enhance enjoy enjoyed enjoying enough enquiries enquiry
        ensure enter entered enterprise enthusiasm entire entirely entitled entry envelope envelopes environment
        enzian epipens episodes equipment error errors escalated especially establish estimate estimated estimates
        eternity euros evaluated evaluation evaluator evening evenings event events every everybody everyday
        everyone everything everywhere exact exactly examine example excel excellence excellent except exception
        exceptional exchange excited exciting excursions excuse excuses exist existed existing exists expect
        expectations expected expecting expense expenses experience experienced experiencing expert expire expired
        expiry explain explained explaining explains explanation explored exploring express extend extended
        extension extra extras extremely fabric fabrics facebook faces facilities facing factor factors factory
        facts failed failing failure fairness faithfully fallback falling falls false families family famous fancied
        fancy fantastic farida farrant farrar faster father fault faults favourite feature features february
        feedback feeling feelings feels fence fenna fennel fennelandfare fennimore fenny fernhill ferrow ferryman
        fetch fetched fetches fetching fewer fibre fiddly fields fiesta fifteen fifteenth fifth fifty figure figures
        filed files filled filling filter final finally finance finch finding finds finest finger fingers finish
        finished firms first fishing fitness fitted fitter fitters fitting fixed fixes fjord flagged flask flexible
        flickerhouse flight flights floor floral florist flowers flown flyer flying folder folders follow following
        follows forecast forever forget forgive forgot forgotten format formatted formlet forms fortnight forty
        forum forward forwarded foster found foundation fourteen fractions frame framed frames frances frankly fraud
        freeze freezer freezing frequently fresh freshness friday fridays fridge friend friendly friends frightened
        front frozen fruit frustrated frustrating frustration fulfil fully function funds funeral funny furious
        furniture further fussy future galleries gallery games garage garden gareth garment gaskets gasps gates
        general generally generous genius gentle gentleman gently gesture gethin getting gifts gimme girls given
        gives givestride giving gladly glass glasses glitch gluten going gonna goodbye goodness goodwill google
        goosebumps gorgeous gotcha grace grade grader graders graham grand grandad grandchildren granddaughter
        grandfather grandmother grandpa grandson grasp grateful gratitude great greatest greatly green greenhouse
        greenmortar greet greeting greetings gregory greta grief grill grinning groomers ground grounds group groups
        growing grown grumpy guarantee guaranteed guard guess guessed guessing guest guests guide guidelines guilt
        guilty gutted habit hahaha hairs halcyonwings halden halfway hamburg hamish hamper hampers handed handing
        handle handled hands handwriting handy hanger hanging hangs hanna hanne hanneke happen happened happening
        happens happily happiness happy harbour harder hardest hardly harrier harriers harrow hartnell hartwell
        hauled haven havent having hazelnut headed heading headingley heads headset headtorch health heard hearing
        hears heart heartbreaking heartbroken heartfelt hearts heaters heating heaton heavy helen hello helped
        helpful helping helps henrik hensley heraklion hereby herself hesitate hexham hexley hidden hiding higher
        highest hillfoot himself hired hiring history holder holding holds holiday holidays hollerkogel hollow holly
        homes honest honestly honeymoon honour honoured hoped hopefully hopes hoping horrible hospice hospital
        hospitality hostage hosting hosts hotel hotels hotspot hours house household however howling human humbled
        humiliated humiliation hummed humming hunch hundred hungry hunting hurry husband husbands icing ideal
        identical idiot idris ignore ignored ilfracombe images imagination imagine imagining imogen import
        importance important impossible improve improvement imran inbox incident included includes including
        inclusion inconvenience inconvenient increase indeed independent indicative individual industry inform
        information informed infront ingredient inject inkwell inlet innovative insert inside inspected inspection
        inspiring insta instagram installation instalments instant instead instructions instructor insulin insult
        insulting insurance insurer integral integrity intent intercom interest interested interesting internal
        internet interval interview interviews invest investigate investigation invites invoice invoices ipsum irish
        islas issue issued issues italian items itself jacket january joanna joanne joined joining joking jonas
        joren joris josie journey joyce judge judged juggling jumper karen karim kasper keeping keeps keith kelpbase
        keswick kettle kettles keyharbour kicked kicks kidding killed killing kindly kindness kiosk kirkgate kitchen
        knees knitting knock knocked knocking knocks knowing known knows kordi label labels ladies ladle lagos lakes
        landed landlord lands lantern lanternmoor lapse laptop larder large larkfield larkin lately later latest
        lathe laugh laughed laughing laughs launches lavender layout leading leaflet leanne learn learner learning
        least leather leave leaves leaving ledge leeds legend leiden leila leith lemme lemon length lenses lesson
        lessons letter letters letting lettings level lewis liability library licence lifetime lifting lifts light
        lighter lights liked likely likes liking limit limited limits lindenplatz lindqvist lines linked links
        lisbon listed listen listened listening lists little lived lives livid living loaded loading loads lobby
        locally located location locked locks logged login logins logistics london lonely longer longest looked
        looking looks loomis loose lorem lorna loses lotte lottie loudly lounge lounges lovely lover lower lowered
        loyal loyalty lucky luggage lunch lunchtime lurcher lying mabel machine machines madam magazine magazines
        maggie magic magician maiden mailbox mailboxes mailed mainly mains maintain maintained maintenance majority
        maker makes making manage managed management manager manchester mandate manual marathon march marcus marek
        maren margot marked market marketing marks marlborne marlow marlowe marriage married marry marsh marsha
        marta martin masks massive match matched matching mates matrix matter mattered matters mattress maximum
        maybe meals meaning means meant meantime meanwhile measure measured measures medal medals media medical
        meeple meeting meets megan melted member members membership memorable memories memory mensah mention
        mentioned mentioning mentions menus merge merrydown message messaged messages messaging messed metal meter
        metres middle midnight might mileage miles millbeck million minded minds minibus minimum minus minute
        minutes mirela mirror mirroring miserable missed misses missing mistake mistakes mister mistook
        misunderstanding mixed mixes moaning mobile model moira moment moments monday money monitored month monthly
        months morning mornings morrow mortgage mortified mostly mother mothers motorbike motorway moustache mouth
        mouths moved moves moving muddled mulled multi murmel music mutual myself mystery nadia nails named names
        napkin nappies nasty national natural nature nearer nearest nearly necessary needed needing needn needs
        negative neighbour neighbours neither nephew nerves nervous network neutral never newborn newcastle
        newsletter newsletters niamh nicely nicer nicest night nightmare nights nimbox ninefold nineteen nineteenth
        nineties ninety nisha nobody noise noooo normal normally north northbound northlight norvolt noted notes
        nothing notice noticed notified nottingham november nowhere nudge nuisance number numbers nystr oakfield
        oakley obvious obviously occasion occasionally occasions occur octavia october oduya offended offer offered
        offering offers office official often okafor okoro onboard ongoing online onward opened opening opens
        operates operation operational operations opinion opportunity opposite optician option optional options
        orange orchard order ordered ordering orders ordinary organised original oscar oskar ossel other others
        otherwise otter otters ought ourselves outage outcome output outside outstanding overage overall overdraft
        overdrawn overnight overstaying overtime owing owner owners ownership oxbow oxygen oyelaran package
        packaging packed packet packets packing packs pages paint pairs palmer paneer panel panes panic paper papers
        paramedic paramount parcel parcels parent parents parking parsnips particular parties partner partners
        partnership parts party passed passenger passengers passes passion passionate passport password paste
        pastelo patience patient patients paula pauline pause pavement paying payment payments payout payouts
        payroll peace pedalo pellicane pemberton pencil penmarrow penny pennyfern peonies peony people peoples
        percent perfect perfectly performance perfume perhaps period permanent permission person personal
        personalise personally persons pests petra petrie petrol pharmacist phases philip phone phoned phones
        phoning photo photographer photographs photos phrase picked picks pickup picture pictures piece pieced
        pieces pills pings pinned pitch place placed places plain plainly plane planes planned planner planning
        plans plant plants plaster plasters plastic plate plates platform platforms platinum played player players
        plays pleasant please pleased pleasure plenty plotwise plugged plumber poetic point pointed points police
        policy policyholder polite politely poolside poorly popped popup portal porthole position positive possible
        postage postal postbox postcard postcode posted posting postmail postman posts pottery pound pounds powder
        power practice practices practising praise precisely prefer preferences prejudice premiere premises premium
        premiums prepared present press pressed pressing pressure pretend pretending pretty preview previous price
        priced prices pricing pride primary principle print printed printing prints prior priority priory pritchard
        privacy private privately priya priyanka probably problem problems procedure procedures proceed process
        processed processes processing product products professional professor profile program programme progress
        promise promised promising promotional proof proper properly property prosecco prosser protect protection
        protein proud prove proves provide provided providing pryce pryor public publicly publish published pulled
        pulling pumpkins purchase purpose purposes pushchair pushchairmaps pushchairs pushed pushing putting puzzle
        qualify quality quarter quarterly queries query question questions queue quick quicker quickest quickly
        quiet quieter quietly quillrow quite quote quoting rabbit radiator radiators radio raging raise raised
        raising raman range rather rating reach reachable reached reaches reaching reader reading readings reads
        ready really reason reasonable reasons reassigned rebooked rebuilt recalculated recallo receipt receipts
        receive received recent reception recipe recite recognised recognises recognition recommend record recorded
        records recovering recovery recruiter recycled redeem redelivery reduces refer reference referral reflect
        refresh refrigerated refund refundable refunded refunding refunds regard regarding regards region register
        registered regret regrets regular regularly regulars reidy reilly reinstated reissued relations relaxed
        release released releasing relevant reliable relink remade remain remains remake remedy remember remembers
        remind reminded reminder remove removed renew renewal renewals renewing renews reorder repaid repair
        repaired repairer repairs repay repeat repeated replace replaced replacement replacements replied replies
        reply replying report reported reporting reports reprint request requested requests require required
        requirements rescued resend reservations reserve reserved reset resetting resident resolution resolve
        resolved resolves resolving resources respect respond response responsibility responsible restaurant
        restaurants restore restored result retained retching retention retirement return returned returns review
        reviewed reviewer reviews reward rhona ribbon ridden rider rides riding right rigorous ringing rings roadmap
        robot robust romance romania rooms rosalind roses rosewick rotas rotten roughly round roundabout router
        routes rowan rubbish rubric ruined rules runner runners running rushed sachs sacked saddle sadly safebox
        safely safest safety saffron salad salary sales sample sandhu sandwiches satisfaction satisfied saturday
        saturdays sauce saucepan saved saver saves savings saying scalable scale scales scammers scanned scared
        scary schedule scheme school schoolboy score scores scrap scrapped scratch scratches screaming screen
        screens screenshot screenshots scrolled scrubbed sealed seamless seamstress search searched searching
        seaside season seasons seatfinch seats second seconds secret section secure security seeds seeing seems
        selected seller selling selma sender sending sends sense sensible sentence sentences sentimental separate
        september serious seriously served server servers service services servicing serving setting settings settle
        settles seven seventeen seventieth seventy several sewing shabby shaking shall shame share shared shares
        sharing sharp shave sheet sheets sheffield shelf shelved shelves shift shifts shine shipping shocking shoes
        shook shoot shopping shops short shorter should shoulder shouldn shouldve shout shouted shouting shoutout
        showed shower showers showing shown showroom shows shreds shrug sickness sideboard sides sideways sight
        signal signature signed signing signs silence silent silly silver similar simple simply since sincere
        sincerely sincerest singing single siobhan sister sites sitter sitting situation sixteen sixth sixty sizes
        skein skeins skeleton skipped skipping skips slammed slate sledge sleep sleeper sleeping sleeps sleeves
        slept slices slide slightly slipped slots slower slowly slowness small smaller smart smashed smells smile
        smiley smiling smoothly smthing snack snail snapshot sniffed snoring sobbed sobbing social socials society
        socks software solenne solution solutions solvane solved solvei solveig solves somebody someone someones
        something sometimes somewhere sooner sorrow sorry sorted sorts sound sounded sounds source south space
        spanish spare speak speaking speaks special specialist specialists specially specific speed spend spent
        spills splinters split splits spoiled spoke spoken spondon sponsor sponsorship sports spotted spreadsheet
        spring square squeeze staff stage stairlift stairs stakeholders stand standard standards standing stands
        stannard staring starling stars start started starting starts state stated statement station stations status
        stavely stayed staying stays steady stealing steaming steps sternly stick sticker sticks still stills stitch
        stock stockroom stomach stood stopped stopping stops storage store stores stories storm story stove stowell
        straight stranded stranger streaming street streets stress stressful stretch strict strictly striderly
        strings strive strives strong stuck student students studio stuff stupid style subject submit submitted
        subscription substitutions success suddenly sugar suggest suggestion suggestions suggests suitcase suite
        suits summer sunday sundays sunil sunshine super supermarket supervisor supper supplied supplier supply
        support supporting supports suppose supposed suprise surely surgery surname surprise surprised survey
        surveyors surveys suspect suspended swallow swapped swapping swaps swatch swear sweating sweet sweetheart
        swiftmoor swimming switch switched switches switching sympathies sympathise sympathy symptoms system systems
        table tables tagged tagging tagine tailor tailored taken takes taking talked talking tamsin tanvi tariff
        tarnandtrack tarrow taster tastes teacher teachers teaches teaching teams tears teary teatime technical
        technician teeth telephone telling tells telly template temple temporary tenerife tenner tenth tenths
        teodora terminal terminals terms terrace terrible terribly terrified tessa tested tests texted texting texts
        thank thankful thanks thats theatre their theirs thelockedlarder theme themselves there therefore theres
        these thieves thing things think thinking thinks third thirteen thirty thistle those though thought
        thoughtless thoughts thousand thread threatening three threes threw thrilled throat through throw throwing
        thrown thumb thumbs thurs thursday thursdays ticked ticket tickets tidetable tidewick tidswell tight tighter
        tightness tilda timed timeframe timeline timely timeout times timetable timetables timing tingling tissues
        today toenails together tolley tolliver tomas tomasz tomato tomatoes tomorrow tomoz tonight tonite tools
        tooth toothbrush topper total totally touch touched touching touchpoint towards towel trace traced track
        tracking trade tradition traffic trail train trained trainee training trains transfer transferred transit
        transparency transparent transparently transport travel travelling travels trays treasure treat treated
        treating trees trembath trial trials tricks tried tries trimming tripadvisor triple trips trouble
        troubleshooting trout trowell truck truly trust trusted trusting trustpage truth trying tucked tuesday
        tuesdays tunde turned turning turns turtles tutors tweet tweets twelfth twelve twenty twice twins typed
        typing umesc unable unavailable unbearable unbelievable unblocked unchanged unclaimed under undergoes
        underneath understand understandable understanding understands understatement understood underwriting
        unfortunately unhappy units unknown unless unlimited unlock unlocked unnamed unopened unpack unpacked unpaid
        unsubscribe unsure until unusual unwell upcoming update updated updates upgrade upgrading upload uploads
        upset upsetting upstairs uptime urgency urgent usage useful useless users usher ushers using usual usually
        utmost vague valid validate validated validity vallona valuable value valued values valve valves vanished
        varifocals vegetarian vegetarians veggie verbarium verdel verdelsalads verhoeven verification verified
        verify verse version video views vintry visaport visit visitors visits voice volare voltwharf volume volumes
        volunteers vomiting votes vouch voucher vouchers vulnerable wages waited waiter waiting waitress waive
        waived wakefield wakes walked walking walks walls walrus walter wanna wanted wanting wants wardens warehouse
        warmest warmhold warmly warmth warned washed washing wasnt waste wasted watch watched watching water
        wayfinch wears weather webinar website wedding wednesday wednesdays weekday weekdays weekend weekly weeks
        weidenau weird welcome welcoming wellbeing welling weren westmoor wetherby wharfe whatever whats whatsapp
        whatsoever wheel wheelchair wheels whenever where wherever whether which whichever while whisper whitcombe
        white whitening whitlock whoever whole whoops whose wider width willing wince window windows windowsill
        windscreen wings winifred winning winter wiped wishes withdrawn within without wizard wobble wobbly woman
        wonder wondered wonderful wondering words worked working works workshop world worldwide worried worries
        worry worrying worse worst worth would wouldn wreck wrists write writes writing written wrong wrongly wrote
        yearly years yelling yesterday youll young youre yours yourself yourselves yusuf zeferina
        """
}
