package org.journeymaps.render;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Knows, in English and in French, what a stage is called in which customers buy. */
final class PurchaseWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private static final Pattern PURCHASE =
            words("buy|buys|buying|purchas(e|es|ing)|orders?|ordering|pay|pays|paying|payments?|checkout"
                    + "|subscri(be|bes|bing|ption)|sign|signing|signature|sign-?up|booking|contract"
                    + "|achats?|achete|acheter|command(e|er|es)|payer|paiement|signe|signer"
                    + "|souscri(re|t|ption)|reserve|reserver|reservation|abonnement|s'abonner|contrat");

    /** What makes the same words mean something that comes later. */
    private static final Pattern LATER = words(
            "after|post|repeat|again|second|next|using|use|received|following|end|ends|cancel|cancell?ation|renew|renewal|returns?|track|tracking|delivery"
                    + "|vie|recue?s?|nouvel|nouvelle|deuxieme|seconde|apres|suite|suivi|suivre|fin|resili(er|ation)|annul(er|ation)|renouvel(er|lement)|retours?|livraison");

    private PurchaseWords() {}

    /** Whether a stage of that name is about the purchase, and not about what follows: "Purchase", not "Post-purchase". */
    static boolean isPurchase(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
        return PURCHASE.matcher(plain).find() && !LATER.matcher(plain).find();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}])(" + alternatives + ")(?![\\p{L}])");
    }
}
