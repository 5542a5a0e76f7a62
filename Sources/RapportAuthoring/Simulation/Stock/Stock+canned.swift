/// What comes out of a drawer, whoever writes in.
extension Stock {
    static let canned = [
        "Thank you for contacting us. Your message is important to us.",
        "We apologise for any inconvenience this may have caused.",
        "Your satisfaction is our number one priority.",
        "Thank you for your feedback. We take all feedback very seriously.",
        "We value your business and appreciate your patience.",
        "Please be advised that your request has been received and is being processed.",
        "We are experiencing a higher than usual volume of enquiries.",
        "Thank you for bringing this to our attention.",
        "A member of our team will get back to you in due course.",
        "Kindly allow three to five business days for a response.",
        "We strive to provide the best possible experience to all our customers.",
        "Your concern has been forwarded to the relevant department.",
        "We sincerely regret any inconvenience caused.",
        "Please do not hesitate to contact us should you have any further questions.",
        "Rest assured that we are working to resolve the issue.",
        "For more information, please refer to the frequently asked questions on our website.",
        "We understand your frustration and appreciate your understanding.",
        "Dear valued customer, thank you for reaching out to us today.",
        "Please provide your reference number so that we can assist you further.",
        "As per our policy, all requests are handled in the order in which they are received.",
        "Is there anything else I can help you with today?",
        "Thank you for your patience while we look into this matter.",
        "We hope that this answers your question.",
        "Your case has been escalated to the appropriate team.",
        "We appreciate your continued loyalty.",
        "We would love to hear how we did. Please complete our short survey.",
        "This is to inform you that your enquiry has been noted.",
        "We are committed to excellence in customer service.",
        "Our records have been updated accordingly.",
        "Please accept our apologies on behalf of the whole company.",
        "We are always looking for ways to improve our service.",
        "Your comments have been passed on to management.",
        "Thank you for being a valued member of our community.",
        "For quality purposes this conversation may be recorded.",
        "Please note that response times may vary.",
        "We thank you for choosing us and look forward to serving you again.",
        "Kindly fill in the contact form so that we may process your request.",
        "We regret that you feel this way.",
        "Have a great day!",
        "Your query has been logged under the usual reference.",
    ]

    /// Frames that an offer is put into as a form would.
    static let cannedOffers = [
        "As a gesture of goodwill, we would like to offer you {}.",
        "We are pleased to inform you that you are eligible for {}. Thank you for your understanding.",
        "In line with our procedures we can provide {}. Please allow three to five business days.",
        "Please find below the options available to you: {}.",
        "To compensate for any inconvenience caused, kindly accept {}.",
    ]

    /// Short ones, to begin a reply with that does the work after all.
    static let cannedOpenings = [
        "Thank you for contacting us.", "We apologise for any inconvenience.", "Dear valued customer.",
        "Your request has been processed.",
    ]
}
