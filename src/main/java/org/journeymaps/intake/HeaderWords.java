package org.journeymaps.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.score.Question;

/** The names that columns have in the files of surveys and of HubSpot, in English and French. */
final class HeaderWords {

    private static final Map<Field, Set<String>> NAMES = Map.ofEntries(
            names(
                    Field.DATE,
                    "date submissiondate responsedate hssubmissiontimestamp submittedat submitdate recordeddate enddate"
                            + " completedat completeddate createdat datecreated startdate timestamp day surveydate datesubmitted"
                            + " datedenvoi datedesoumission datedereponse datedelareponse datedelenquete datedefin datededebut"
                            + " datedecreation horodateur horodatage jour soumisle reponduele"),
            names(
                    Field.COMMENT,
                    "comment comments followup feedback hscontent verbatim verbatims remark remarks suggestion"
                            + " suggestions text freetext why reason openfeedback commentaire commentaires commentaireclient remarque remarques"
                            + " texte textelibre pourquoi raison precisions retour"),
            names(
                    Field.RATING,
                    "rating response value hsvalue score answer mark note evaluation valeur reponse notation resultat"),
            names(
                    Field.GROUP,
                    "sentiment responsegroup hsresponsegroup hssentiment npsgroup npscategory groupe groupedereponse"
                            + " groupenps categorienps categoriederepondant"),
            names(
                    Field.SURVEY,
                    "survey surveyname hssurveyname questionnaire formname nomdelenquete enquete nomdusondage sondage"
                            + " nomduquestionnaire"),
            names(
                    Field.TYPE,
                    "type surveytype hssurveytype questiontype indicator kpi measure typedenquete typedelenquete"
                            + " typedequestion indicateur mesure"),
            names(Field.SCALE, "scale ratingscale echelle echelledenotation bareme"),
            names(
                    Field.CHANNEL,
                    "channel surveychannel hssurveychannel responsechannel canal canaldenquete canaldelenquete"
                            + " canaldereponse"),
            names(Field.SOURCE, "source origin origine provenance"),
            names(
                    Field.SEGMENT,
                    "segment persona lifecyclestage customersegment customertype profile agegroup cohort plan"
                            + " phaseducycledevie etapeducycledevie segmentclient typedeclient typeclient profil profilclient clientprofile customerprofile trancheage tranchedage"
                            + " cohorte offre"),
            names(
                    Field.PLACE,
                    "touchpoint stage step place journeystage interaction moment pointdecontact etape etapeduparcours"
                            + " phase momentduparcours lieu"),
            names(
                    Field.ID,
                    "id responseid answerid hsingestionid submissionid token recordid respondentid responsenumber"
                            + " ticketid idreponse reponsen ndereponse iddereponse idderepondant identifiant identifiantreponse numerodereponse idenregistrement"
                            + " iddefiche reference idparticipation"),
            names(
                    Field.NAME,
                    "name fullname firstname lastname surname contact contactname customer customername client author"
                            + " reviewer recipientfirstname recipientlastname nom prenom nomcomplet nomdefamille nomduclient"
                            + " nomducontact auteur repondant respondent associatedcontact contactassocie"),
            names(
                    Field.EMAIL,
                    "email emailaddress mail contactemail recipientemail courriel adresseemail adressemail"
                            + " adressedemessagerie adresseelectronique"));

    /** What tells of a person and is of no use here. */
    private static final Set<String> PERSONAL = Set.of(
            ("company companyname organisation organization phone phonenumber telephone mobile mobilephone tel ip ipaddress address"
                            + " postaladdress contactid hscontactid customerid clientid userid username birthdate dateofbirth"
                            + " locationlatitude locationlongitude externalreference externaldatareference accountname contactowner owner agent assignee proprietaireducontact conseiller"
                            + " entreprise societe nomdelentreprise raisonsociale numerodetelephone portable adresseip adresse"
                            + " adressepostale iducontact idducontact idcontact idclient iduclient idduclient identifiantclient datedenaissance")
                    .split(" "));

    /** The better the further in front, when a file has several. */
    private static final List<String> DATES = List.of(
            "submissiondate",
            "hssubmissiontimestamp",
            "responsedate",
            "recordeddate",
            "completedat",
            "submittedat",
            "enddate");

    private static final List<String> COMMENT_WORDS = List.of(
            "comment",
            "commentaire",
            "verbatim",
            "feedback",
            "pourquoi",
            "why",
            "raison",
            "reason",
            "precis",
            "remarque");
    private static final List<String> DATE_WORDS = List.of("date", "timestamp", "horodat");
    private static final List<String> GROUP_WORDS = List.of("group", "categor", "sentiment");
    private static final List<String> LAST_WORDS =
            List.of("last", "latest", "dernier", "derniere", "recent", "recente");

    private HeaderWords() {}

    private static Map.Entry<Field, Set<String>> names(Field field, String names) {
        return Map.entry(field, Stream.of(names.split(" ")).map(Plain::of).collect(Collectors.toSet()));
    }

    /** What a column of exactly that name holds. */
    static Optional<Field> field(String header) {
        if (header.strip().equals("#")) {
            return Optional.of(Field.ID);
        }
        String plain = Plain.of(header);
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether a column of that name tells of a person, by the name alone. */
    static boolean isPersonal(String header) {
        String plain = Plain.of(header);
        Field field = field(header).orElse(Field.IGNORE);
        return field == Field.NAME
                || field == Field.EMAIL
                || PERSONAL.contains(plain)
                || Stream.of("email", "courriel", "phone", "ipaddress", "adresseip", "firstname", "lastname")
                        .anyMatch(plain::contains);
    }

    /** The question that a header or the name of a survey speaks of. */
    static Optional<Question> question(String text) {
        List<String> words = Plain.words(text);
        String plain = Plain.of(text);
        if (words.contains("nps") || has(plain, "netpromoter", "recommend", "recommand", "customerloyalty")) {
            return Optional.of(Question.NPS);
        }
        if ((words.contains("ces") && !isFrenchThese(words))
                || has(plain, "effort", "facil", "customersupport")
                || words.contains("ease")
                || words.contains("easy")) {
            return Optional.of(Question.CES);
        }
        return words.contains("csat") || has(plain, "satisf") ? Optional.of(Question.CSAT) : Optional.empty();
    }

    /** The French word for "these" is no question. */
    private static boolean isFrenchThese(List<String> words) {
        int next = words.indexOf("ces") + 1;
        return next < words.size() && words.get(next).endsWith("s") && words.size() > 3;
    }

    /** Whether a high number means that it was easy. */
    static boolean isOfEase(String text) {
        return !Plain.of(text).contains("effort")
                && question(text).filter(Question.CES::equals).isPresent();
    }

    static boolean isOfComment(String header) {
        return mentions(header, COMMENT_WORDS);
    }

    static boolean isOfDate(String header) {
        return mentions(header, DATE_WORDS);
    }

    static boolean isOfGroup(String header) {
        return mentions(header, GROUP_WORDS);
    }

    /** Whether a column tells the last answer of a contact. */
    static boolean isOfLastAnswer(String header) {
        return question(header).isPresent() && Plain.words(header).stream().anyMatch(LAST_WORDS::contains);
    }

    static boolean isOfHubspot(String header) {
        return header.strip().startsWith("hs_");
    }

    /** How good a date this is among several: the lower, the better. */
    static int rankOfDate(String header) {
        int rank = DATES.indexOf(Plain.of(header));
        return rank >= 0
                ? rank
                : Plain.of(header).startsWith("start") || Plain.of(header).contains("debut") ? 99 : 50;
    }

    private static boolean mentions(String header, List<String> beginnings) {
        return Plain.words(header).stream().anyMatch(word -> beginnings.stream().anyMatch(word::startsWith));
    }

    private static boolean has(String plain, String... parts) {
        return Stream.of(parts).anyMatch(plain::contains);
    }
}
