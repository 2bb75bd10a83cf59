package org.wikihost.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader finds on the pages of a PDF file, whoever has made it. */
public final class PdfPages {
    private PdfPages() {}

    /** The words of each page, line by line from top to bottom. */
    public static List<String> of(byte[] pdf) {
        return words(pdf, true);
    }

    /** The words of each page as the file has them one after the other, with single spaces. */
    public static List<String> inOneLine(byte[] pdf) {
        return words(pdf, false).stream()
                .map(words -> words.replaceAll("\\s+", " ").strip())
                .toList();
    }

    /** How much of the width of each page its words take, from the first letter on the left to the last one on the right: 0 to 1. */
    public static List<Double> filledWidths(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Double> widths = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                widths.add(new Extent().of(document, page));
            }
            return widths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes where the words of a page begin and end. */
    private static final class Extent extends PDFTextStripper {
        private double left = 1;
        private double right;

        double of(PDDocument document, int page) throws IOException {
            setStartPage(page);
            setEndPage(page);
            getText(document);
            return Math.max(0, right - left);
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            left = Math.min(left, letter.getXDirAdj() / letter.getPageWidth());
            right = Math.max(right, (letter.getXDirAdj() + letter.getWidthDirAdj()) / letter.getPageWidth());
        }
    }

    private static List<String> words(byte[] pdf, boolean byPlace) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper words = new PDFTextStripper();
            words.setSortByPosition(byPlace);
            words.setLineSeparator("\n");
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                words.setStartPage(page);
                words.setEndPage(page);
                pages.add(words.getText(document));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many pictures are drawn on each page. */
    public static List<Integer> pictures(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Integer> pictures = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                pictures.add(picturesOn(page));
            }
            return pictures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int picturesOn(PDPage page) throws IOException {
        int pictures = 0;
        Object operand = null;
        for (Object token : new PDFStreamParser(page).parse()) {
            boolean draws =
                    token instanceof Operator operator && operator.getName().equals("Do");
            if (draws && operand instanceof COSName name && page.getResources().isImageXObject(name)) {
                pictures++;
            }
            operand = token;
        }
        return pictures;
    }
}
