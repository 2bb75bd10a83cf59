package org.journeymaps.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The certificate as whoever verifies a signature sees it. */
class SigningCertificateTest {
    private final SigningKey key = SigningKey.throwAway();
    private final SigningCertificate certificate = SigningCertificate.of(key, "Journey Maps");

    @Test
    void holds_the_name_and_the_public_key_and_is_signed_by_it() throws Exception {
        X509Certificate read = read(certificate.pem());

        assertThat(read.getSubjectX500Principal().getName()).isEqualTo("CN=Journey Maps");
        assertThat(read.getPublicKey()).isEqualTo(key.publicKey());
        assertThat(read.getSerialNumber()).isPositive();
        read.verify(key.publicKey());
        read.checkValidity();
    }

    @Test
    void may_stand_in_a_trust_store_alone() throws Exception {
        X509Certificate read = read(certificate.pem());
        PKIXParameters trust = new PKIXParameters(Set.of(new TrustAnchor(read, null)));
        trust.setRevocationEnabled(false);

        CertPathValidator.getInstance("PKIX")
                .validate(CertificateFactory.getInstance("X.509").generateCertPath(List.of(read)), trust);
    }

    @Test
    void is_the_same_for_each_release_of_a_key() {
        assertThat(SigningCertificate.of(key, "Journey Maps").pem()).isEqualTo(certificate.pem());
        assertThat(SigningCertificate.of(SigningKey.throwAway(), "Journey Maps").fingerprint())
                .isNotEqualTo(certificate.fingerprint());
    }

    @Test
    void holds_a_long_name() throws Exception {
        String name = "Journey Maps ".repeat(30).strip();
        assertThat(read(SigningCertificate.of(key, name).pem())
                        .getSubjectX500Principal()
                        .getName())
                .isEqualTo("CN=" + name);
    }

    @Test
    void has_the_fingerprint_that_openssl_prints() {
        assertThat(certificate.fingerprint()).matches("([0-9A-F]{2}:){31}[0-9A-F]{2}");
    }

    private static X509Certificate read(String pem) throws CertificateException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
    }
}
