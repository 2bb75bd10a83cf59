package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurchaseWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Purchase",
                "Buy & pay",
                "Checkout",
                "Subscribe",
                "Sign up",
                "Booking",
                "Signs the contract",
                "Achat",
                "ACHETER",
                "L’achat",
                "Réserver",
                "Souscription",
                "Signature du contrat",
                "Commande et paiement"
            })
    void a_stage_in_which_customers_buy(String name) {
        assertThat(PurchaseWords.isPurchase(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Post-purchase",
                "After the purchase",
                "Order tracking",
                "Cancel the subscription",
                "Use",
                "Stay",
                "Check-out",
                "Designing",
                "Après l’achat",
                "Après-achat",
                "Suivi de commande",
                "Fin de contrat",
                "Repeat purchase",
                "Second order",
                "Using the subscription",
                "Payment received",
                "Commande reçue",
                "Vie de l’abonnement",
                "Première paie",
                "Règlement du sinistre",
                "Warning signs",
                "Enjoy the book",
                "Renouvellement de l’abonnement",
                "Rachat de crédit",
                ""
            })
    void a_stage_of_another_time(String name) {
        assertThat(PurchaseWords.isPurchase(name)).isFalse();
    }
}
